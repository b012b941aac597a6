package io.github.stemma.read.name;

import io.github.stemma.model.Outlet;
import io.github.stemma.model.OutletKind;
import io.github.stemma.model.Problem;
import io.github.stemma.read.layout.Columns;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The agencies and outlets known, with their spellings. The built-in list is the resource {@code registry.tsv}, where
 * the format is described; files of users are read after it and win where both have a name.
 */
public final class Registry {

    private static final String BUILT_IN = "/io/github/stemma/read/registry.tsv";

    private static final List<String> ARTICLES = List.of("the ", "der ", "die ", "das ");

    private final List<Spelling> spellings = new ArrayList<>();
    private final Map<String, Outlet> byKey = new HashMap<>();

    private Registry() {}

    /**
     * The built-in list and further files.
     *
     * @param files registries of users, weakest first
     * @param problems takes what is wrong with them
     */
    public static Registry load(List<Path> files, Consumer<Problem> problems) {
        if (files.isEmpty()) {
            return BuiltIn.REGISTRY;
        }
        Registry registry = new Registry();
        registry.spellings.addAll(BuiltIn.REGISTRY.spellings);
        registry.byKey.putAll(BuiltIn.REGISTRY.byKey);
        for (Path file : files) {
            try (BufferedReader lines = Files.newBufferedReader(file)) {
                registry.read(file.toString(), lines, problems);
            } catch (IOException e) {
                problems.accept(new Problem(
                        file.toString(), 0, "cannot be read as a registry: " + e.getMessage(), Problem.Severity.ERROR));
            }
        }
        return registry;
    }

    /** The built-in list, read once and never changed. */
    private static final class BuiltIn {

        private static final Registry REGISTRY = read();

        private static Registry read() {
            Registry registry = new Registry();
            try (InputStream in = Registry.class.getResourceAsStream(BUILT_IN);
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                registry.read(BUILT_IN, lines, problem -> {
                    throw new IllegalStateException(problem.text());
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return registry;
        }
    }

    /** Where a user's own registry lies: {@code $XDG_CONFIG_HOME/stemma/registry.tsv}, if there is one. */
    public static Optional<Path> userFile(Map<String, String> environment) {
        String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
        Path base = config.isBlank() ? Path.of(environment.getOrDefault("HOME", "."), ".config") : Path.of(config);
        return Optional.of(base.resolve("stemma").resolve("registry.tsv")).filter(Files::isRegularFile);
    }

    private void read(String path, BufferedReader lines, Consumer<Problem> problems) throws IOException {
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> columns = Columns.of(line);
            Optional<OutletKind> kind = columns.size() < 2 ? Optional.empty() : kind(columns.get(1));
            if (kind.isEmpty() || columns.get(0).isBlank()) {
                problems.accept(new Problem(
                        path, number, "not a registry line: name, kind, country, spellings", Problem.Severity.WARNING));
                continue;
            }
            enter(new Outlet(columns.get(0).strip(), kind.get()), columns.size() > 3 ? columns.get(3) : "");
        }
    }

    private void enter(Outlet outlet, String spelled) {
        byKey.put(key(outlet.name()), outlet);
        List<String> all = new ArrayList<>();
        for (String one : Columns.of(spelled, '|')) {
            all.add(one.strip());
        }
        boolean nameListed = all.stream().anyMatch(one -> bare(one).equals(outlet.name()));
        if (!nameListed) {
            all.add(0, outlet.name());
        }
        for (String one : all) {
            if (!bare(one).isEmpty()) {
                byKey.put(key(bare(one)), outlet);
                spellings.add(Spelling.of(outlet, bare(one), level(one)));
            }
        }
    }

    private static String bare(String spelling) {
        return spelling.startsWith("?") || spelling.startsWith("!") ? spelling.substring(1) : spelling;
    }

    private static Level level(String spelling) {
        return switch (spelling.charAt(0)) {
            case '?' -> Level.LOOSE;
            case '!' -> Level.QUOTED;
            default -> Level.FIRM;
        };
    }

    /** A kind by its name in machine formats. */
    static Optional<OutletKind> kind(String label) {
        String wanted = label.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        for (OutletKind kind : OutletKind.values()) {
            if (kind.label().equals(wanted)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Every spelling, in the order of the lists. */
    List<Spelling> spellings() {
        return spellings;
    }

    /** The outlet that {@code name} is a name of, whatever its case and article. */
    public Optional<Outlet> byName(String name) {
        return Optional.ofNullable(byKey.get(key(name)));
    }

    /** The outlet whose name a file has, but for names that count in quotation marks only. */
    Optional<Outlet> byFileName(String name) {
        String wanted = solid(name);
        return spellings.stream()
                .filter(spelling -> spelling.level() != Level.QUOTED)
                .filter(spelling -> solid(String.join("", spelling.tokens())).equals(wanted))
                .map(Spelling::outlet)
                .findFirst();
    }

    /** Whether a key may begin with a token: a look at one letter spares the keys of nearly all spellings. */
    private static boolean mayBegin(String key, String token) {
        char first = token.charAt(0);
        return key.isEmpty()
                || !Character.isLetterOrDigit(first)
                || Character.toLowerCase(first) == key.charAt(0)
                || ARTICLES.contains(token.toLowerCase(Locale.ROOT) + " ");
    }

    private static String solid(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", "").replace(" ", "");
    }

    /** The outlet a header means: from the registry, or a new one whose kind its name tells. */
    public Outlet outlet(String name, Optional<String> kind) {
        Optional<OutletKind> given = kind.flatMap(Registry::kind);
        Optional<Outlet> known = byName(name);
        if (known.isPresent()) {
            return given.isPresent() ? new Outlet(known.get().name(), given.get()) : known.get();
        }
        return new Outlet(name.strip(), given.orElseGet(() -> Kinds.of(name)));
    }

    /**
     * Lower case, without article, with one space for each run of spaces and hyphens. Every start makes one of each
     * spelling, hence the plain array.
     */
    private static String key(String name) {
        char[] key = name.strip().toLowerCase(Locale.ROOT).toCharArray();
        int length = 0;
        for (char c : key) {
            if (!isGap(c)) {
                key[length++] = c == '’' ? '\'' : c;
            } else if (length > 0 && key[length - 1] != ' ') {
                key[length++] = ' ';
            }
        }
        String whole = new String(key, 0, length);
        for (String article : ARTICLES) {
            if (whole.startsWith(article)) {
                return whole.substring(article.length());
            }
        }
        return whole;
    }

    private static boolean isGap(char c) {
        return c == '-' || c == ' ' || (c < ' ' || c > '~') && Character.isWhitespace(c);
    }
}
