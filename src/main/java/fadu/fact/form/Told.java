package fadu.fact.form;

import fadu.text.Span;

/**
 * A value one paper of the contract gives.
 *
 * @param matter what the value is of: 缺陷责任期, 工期总日历天数
 * @param label the paper: 协议书, 专用, 附件3
 * @param value what makes two values the same
 * @param shown the value in words
 */
record Told(String matter, String label, String value, String shown, Span words) {}
