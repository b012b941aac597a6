package io.github.stemma.read;

import io.github.stemma.read.name.Registry;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How inputs are read.
 *
 * @param encoding charset of all plain texts instead of the rule (byte order mark, strict UTF-8, windows-1252)
 * @param maxBytes largest text accepted, in bytes after decompression; for containers of records, largest record; at
 *     least 1
 * @param registries files with further agencies and outlets, in the format of the built-in registry
 * @param language BCP 47 primary language of all texts instead of the one found
 * @param furniture whether what is not the story is looked for and set aside
 * @param press whether outlets and whom they credit and cite are looked for
 */
public record ReadOptions(
        Optional<Charset> encoding,
        long maxBytes,
        List<Path> registries,
        Optional<String> language,
        boolean furniture,
        boolean press) {

    /** Largest text accepted when nothing else is said: 64 MiB. */
    public static final long DEFAULT_MAX_BYTES = 64L << 20;

    public ReadOptions {
        registries = List.copyOf(registries);
        if (maxBytes < 1 || maxBytes > Integer.MAX_VALUE - 64) {
            throw new IllegalArgumentException("the size bound must lie between 1 byte and 2 GiB: " + maxBytes);
        }
    }

    /** The rule for the charset, 64 MiB, the built-in registry, languages found, furniture set aside. */
    public static ReadOptions defaults() {
        return new ReadOptions(Optional.empty(), DEFAULT_MAX_BYTES, List.of(), Optional.empty(), true, true);
    }

    /** With a charset for all plain texts. */
    public ReadOptions withEncoding(Charset charset) {
        return new ReadOptions(Optional.of(charset), maxBytes, registries, language, furniture, press);
    }

    /** With another bound for a text, in bytes, at least 1. */
    public ReadOptions withMaxBytes(long bytes) {
        return new ReadOptions(encoding, bytes, registries, language, furniture, press);
    }

    /** With these further registries in place of others. */
    public ReadOptions withRegistries(List<Path> files) {
        return new ReadOptions(encoding, maxBytes, files, language, furniture, press);
    }

    /** With the registry that a user keeps for all runs, {@code $XDG_CONFIG_HOME/stemma/registry.tsv}, before the others. */
    public ReadOptions withUserRegistry(Map<String, String> environment) {
        List<Path> files = new ArrayList<>();
        Registry.userFile(environment).ifPresent(files::add);
        files.addAll(registries);
        return withRegistries(files);
    }

    /** With a language for all texts, BCP 47. */
    public ReadOptions withLanguage(String code) {
        return new ReadOptions(encoding, maxBytes, registries, Optional.of(code), furniture, press);
    }

    /** For texts that are not news: every word counts. */
    public ReadOptions withoutFurniture() {
        return new ReadOptions(encoding, maxBytes, registries, language, false, press);
    }

    /** For texts whose origin is not asked for. */
    public ReadOptions withoutPress() {
        return new ReadOptions(encoding, maxBytes, registries, language, furniture, false);
    }
}
