package io.github.stemma.cli;

import io.github.stemma.model.Result;
import io.github.stemma.render.CsvDialect;
import io.github.stemma.render.Format;
import io.github.stemma.render.Messages;
import io.github.stemma.render.Renderer;
import io.github.stemma.render.View;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What is printed, how and where, as typed.
 *
 * @param format of the result
 * @param file where to, when not to standard output
 * @param view how
 */
record OutputFlags(Format format, Optional<Path> file, View view) {

    static void addTo(CommandSpec spec) {
        fileOrFormat(spec, Format.values());
        spec.addOption(Flags.flag("Print all evidence, as sentences.", "--why"));
        view(spec);
        spec.addOption(Flags.value("NAME", "rfc4180 (default) or excel-de, for --format csv.", "--csv-dialect"));
    }

    /** The flags about where to and in which of these formats. */
    static void fileOrFormat(CommandSpec spec, Format... formats) {
        spec.addOption(Flags.value(
                "FORMAT",
                "One of " + names(formats) + "; default text, or what the ending of --output says.",
                "-f",
                "--format"));
        file(spec);
    }

    /** The flag about one of these formats, of a command that prints text where none is said. */
    static void format(CommandSpec spec, Format... formats) {
        spec.addOption(Flags.value("FORMAT", "One of " + names(formats) + "; default text.", "-f", "--format"));
    }

    /** The flag about where to. */
    static void file(CommandSpec spec) {
        spec.addOption(Flags.value(
                "FILE", "Write to FILE, all of it or nothing, instead of standard output.", "-o", "--output"));
    }

    /** The flags about how text looks. */
    static void view(CommandSpec spec) {
        spec.addOption(Flags.value("WHEN", "auto (default), always or never.", "--color"));
        spec.addOption(Flags.value("N", "Columns of the output (otherwise: the terminal's, else 80).", "--width"));
        spec.addOption(Flags.value("CODE", "Language of messages, de or en (otherwise: by locale).", "--lang-ui"));
    }

    static OutputFlags of(Typed typed, Console console) {
        return of(typed, console, Format.values());
    }

    /** What is typed to a command that prints these formats only. */
    static OutputFlags of(Typed typed, Console console, Format... formats) {
        Optional<Path> file = typed.text("--output").map(Path::of);
        Optional<Format> ending =
                file.flatMap(path -> Format.ofFile(path.toString())).filter(List.of(formats)::contains);
        Format format = named(typed, formats).or(() -> ending).orElse(Format.TEXT);
        return new OutputFlags(format, file, view(typed, console, file.isEmpty()));
    }

    /**
     * Prints a result.
     *
     * @throws UsageException when the format is not made for it
     */
    void print(Result result, Console console) throws IOException {
        Renderer renderer = format.renderer();
        Optional<String> unfit = renderer.unfit(result);
        if (unfit.isPresent()) {
            throw new UsageException("--format " + unfit.get());
        }
        Printing.print(file, console, out -> renderer.render(result, view, out));
    }

    /** The format that is named, or text. */
    static Format format(Typed typed, Format... formats) {
        return named(typed, formats).orElse(Format.TEXT);
    }

    private static Optional<Format> named(Typed typed, Format... formats) {
        Optional<String> name = typed.text("--format");
        Optional<Format> named = name.flatMap(Format::named).filter(List.of(formats)::contains);
        if (name.isPresent() && named.isEmpty()) {
            throw new UsageException("--format takes " + names(formats) + ", not '" + name.get() + "'.");
        }
        return named;
    }

    private static String names(Format... formats) {
        return String.join(", ", List.of(formats).stream().map(Format::label).toList());
    }

    static View view(Typed typed, Console console, boolean toConsole) {
        Surroundings around = console.surroundings();
        int width = Flags.number(typed, "--width", toConsole ? around.width() : 80, View.NARROWEST, 10_000);
        boolean terminal = toConsole && around.terminal();
        boolean why = typed.isSet("--why");
        return new View(
                colour(typed, around, toConsole), width, terminal, messages(typed, around), why, dialect(typed));
    }

    private static boolean colour(Typed typed, Surroundings around, boolean toConsole) {
        String when = typed.text("--color").orElse("auto");
        return switch (when) {
            case "always" -> true;
            case "never" -> false;
            case "auto" -> toConsole && around.colour();
            default -> throw new UsageException("--color takes auto, always or never, not '" + when + "'.");
        };
    }

    static Messages messages(Typed typed, Surroundings around) {
        String language = typed.text("--lang-ui").orElse(around.language());
        if (!language.equals("de") && !language.equals("en")) {
            throw new UsageException("--lang-ui takes de or en, not '" + language + "'.");
        }
        return Messages.of(language);
    }

    private static CsvDialect dialect(Typed typed) {
        String name = typed.text("--csv-dialect").orElse("rfc4180");
        return switch (name) {
            case "rfc4180" -> CsvDialect.RFC4180;
            case "excel-de" -> CsvDialect.EXCEL_DE;
            default -> throw new UsageException("--csv-dialect takes rfc4180 or excel-de, not '" + name + "'.");
        };
    }
}
