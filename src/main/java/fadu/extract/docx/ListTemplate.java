package fadu.extract.docx;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What several lists may share: {@code w:abstractNum}.
 *
 * @param styleLink numbering style that holds the levels instead
 */
record ListTemplate(int id, Map<Integer, Level> levels, @Nullable String styleLink) {}
