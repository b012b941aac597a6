package io.github.stemma.read.name;

/** How much the words around a spelling must say before it is taken for a name. */
enum Level {
    /** Unmistakable: {@code dpa-AFX}, {@code Wallstedter Allgemeine}. */
    FIRM,
    /** Also a common word ({@code Spiegel}, {@code Times}): only in quotation marks, or with a firm phrase. */
    LOOSE,
    /** Also a country or a thing that is quoted ({@code Österreich}): only in quotation marks and with a phrase. */
    QUOTED
}
