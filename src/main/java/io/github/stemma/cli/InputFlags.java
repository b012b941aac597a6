package io.github.stemma.cli;

import io.github.stemma.read.Input;
import io.github.stemma.read.ReadOptions;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What is read and how, as typed.
 *
 * @param inputs in the order given
 * @param options charset, registries, language
 */
record InputFlags(List<Input> inputs, ReadOptions options) {

    InputFlags {
        inputs = List.copyOf(inputs);
    }

    static void addTo(CommandSpec spec) {
        spec.addOption(
                Flags.value("FILE", "Read further paths from FILE (- is standard input), one a line.", "--files-from"));
        spec.addOption(Flags.flag("Paths in --files-from end with a NUL character, not a line break.", "-0", "--null"));
        reading(spec);
    }

    /** The flags about how texts are read, without those about which. */
    static void reading(CommandSpec spec) {
        spec.addOption(Flags.value(
                "NAME",
                "Charset of all texts (otherwise: byte order mark, else UTF-8 if valid, else windows-1252).",
                "--encoding"));
        spec.addOption(Flags.value("CODE", "Language of all texts, e.g. de (otherwise found).", "--lang"));
        spec.addOption(Flags.values("FILE", "Further agencies and outlets; may be repeated.", "--registry"));
    }

    static InputFlags of(Typed typed, Console console) throws IOException {
        List<String> paths = new ArrayList<>(typed.paths());
        Optional<String> list = typed.text("--files-from");
        if (list.isPresent()) {
            if (list.get().equals("-") && paths.contains("-")) {
                throw new UsageException("- and --files-from - cannot both read standard input.");
            }
            paths.addAll(listed(list.get(), typed.isSet("--null"), console));
        } else if (typed.isSet("--null")) {
            throw new UsageException("-0 says how --files-from is written, which is not given.");
        }
        if (paths.indexOf("-") != paths.lastIndexOf("-")) {
            throw new UsageException("Standard input (-) can be read once only.");
        }
        List<Input> inputs = new ArrayList<>();
        // no stream: this would be the first of a short run, and the thread that goes ahead links what streams need
        for (String path : paths) {
            inputs.add(input(path, console));
        }
        return new InputFlags(inputs, options(typed, console));
    }

    /** Every path once: a text typed twice is one witness of a story. */
    InputFlags once() {
        Set<String> seen = new LinkedHashSet<>();
        return new InputFlags(
                inputs.stream().filter(input -> seen.add(input.path())).toList(), options);
    }

    /** The input at a path as typed. */
    static Input input(String path, Console console) {
        if (path.isEmpty()) {
            throw new UsageException("A path is empty.");
        }
        return path.equals("-") ? Input.stream("-", console.in()) : Input.place(path);
    }

    static ReadOptions options(Typed typed, Console console) {
        ReadOptions options = ReadOptions.defaults();
        Optional<String> encoding = typed.text("--encoding");
        if (encoding.isPresent()) {
            options = options.withEncoding(charset(encoding.get()));
        }
        Optional<String> language = typed.text("--lang");
        if (language.isPresent()) {
            if (!language.get().matches("[A-Za-z]{2,3}([-_][A-Za-z0-9-]+)?")) {
                throw new UsageException("--lang takes a language code like de, not '" + language.get() + "'.");
            }
            options = options.withLanguage(language.get());
        }
        List<Path> registries = new ArrayList<>();
        for (String name : typed.texts("--registry")) {
            Path registry = Path.of(name);
            registries.add(registry);
            if (!Files.isReadable(registry)) {
                throw new UsageException("--registry " + registry + " cannot be read.");
            }
        }
        return options.withRegistries(registries)
                .withUserRegistry(console.surroundings().variables());
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            throw new UsageException("--encoding: no charset '" + name + "'; try UTF-8 or windows-1252.");
        }
    }

    private static Set<String> listed(String list, boolean nul, Console console) throws IOException {
        byte[] bytes;
        try {
            bytes = list.equals("-") ? console.in().readAllBytes() : Files.readAllBytes(Path.of(list));
        } catch (IOException unreadable) {
            throw new UsageException("--files-from " + list + " cannot be read.");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        Set<String> paths = new LinkedHashSet<>();
        for (String path : text.split(nul ? "\0" : "\r?\n")) {
            if (!path.isEmpty()) {
                paths.add(path);
            }
        }
        return paths;
    }
}
