package io.github.stemma.render;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The output formats. */
public enum Format {
    TEXT,
    JSON,
    JSONL,
    CSV,
    DOT,
    MARKDOWN,
    HTML,
    MERMAID,
    GRAPHML,
    GEXF,
    SVG,
    PROV;

    /** The name used on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of that name. */
    public static Optional<Format> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.label().equals(name))
                .findFirst();
    }

    /** The format that the ending of a file name says. */
    public static Optional<Format> ofFile(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "txt" -> Optional.of(TEXT);
            case "md" -> Optional.of(MARKDOWN);
            case "gv" -> Optional.of(DOT);
            case "htm" -> Optional.of(HTML);
            case "mmd" -> Optional.of(MERMAID);
            default -> named(ending);
        };
    }

    /** A renderer; its classes are loaded only when it is asked for. */
    public Renderer renderer() {
        return switch (this) {
            case TEXT -> new TextRenderer();
            case JSON -> new JsonRenderer();
            case JSONL -> new JsonLinesRenderer();
            case CSV -> new CsvRenderer();
            case DOT -> new DotRenderer();
            case MARKDOWN -> new MarkdownRenderer();
            case HTML -> new HtmlRenderer();
            case MERMAID -> new MermaidRenderer();
            case GRAPHML -> new GraphmlRenderer();
            case GEXF -> new GexfRenderer();
            case SVG -> new SvgRenderer();
            case PROV -> new ProvRenderer();
        };
    }
}
