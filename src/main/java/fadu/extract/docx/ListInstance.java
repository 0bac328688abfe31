package fadu.extract.docx;

import java.util.Map;

/**
 * One list: {@code w:num}, a template with what this list does otherwise.
 *
 * @param levels level definitions of its own
 * @param starts numbers with which its levels begin
 */
record ListInstance(
    int id, int template, Map<Integer, Level> levels, Map<Integer, Integer> starts) {}
