package fadu.extract.docx;

/** What a story is made of. */
sealed interface Block permits Line, Table {}
