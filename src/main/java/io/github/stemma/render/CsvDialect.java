package io.github.stemma.render;

/** Who reads the table. */
public enum CsvDialect {
    /** Comma, LF, no byte order mark, numbers with a point. */
    RFC4180,
    /** What a German Excel opens at a double click: byte order mark, semicolon, CRLF, numbers with a comma. */
    EXCEL_DE
}
