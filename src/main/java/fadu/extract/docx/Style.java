package fadu.extract.docx;

import org.jspecify.annotations.Nullable;

/** One style as styles.xml defines it. */
record Style(
    String id,
    String name,
    String type,
    @Nullable String basedOn,
    ParagraphFormat paragraph,
    RunFormat run) {}
