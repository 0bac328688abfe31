package fadu.clause;

import fadu.text.Span;

/**
 * A part of a submission: agreement, general or particular conditions, one annex, one further
 * paper. A contract without parts is one agreement.
 *
 * @param index running number over the submission; parts are in reading order and do not overlap
 * @param label as a reader would cite it: 协议书, 通用, 专用, 附件3
 * @param title heading as printed, empty if there is none
 * @param span all of the part, heading included
 */
public record Part(int index, PartKind kind, String label, String title, Span span) {}
