package fadu.extract.docx;

import java.util.List;

/**
 * A paragraph style with all it inherits.
 *
 * @param chain ids of the style and of those it is based on, nearest first
 * @param contents a line of the table of contents
 */
record ParagraphStyle(
    ParagraphFormat format, RunFormat run, List<String> chain, boolean contents) {}
