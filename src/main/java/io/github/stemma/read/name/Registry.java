package io.github.stemma.read.name;

import io.github.stemma.model.Outlet;
import io.github.stemma.model.OutletKind;
import io.github.stemma.model.Problem;
import io.github.stemma.resource.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The agencies and outlets known, with their spellings. The built-in list is the resource {@code registry.tsv}, where
 * the format is described; files of users are read after it and win where both have a name.
 */
public final class Registry {

    private static final List<String> ARTICLES = List.of("the ", "der ", "die ", "das ");

    /** Stands for the spellings until all of them are asked for, which short runs do not do. */
    private final Optional<RegistryIndex> index;

    private volatile @Nullable List<Spelling> spellings;

    /** Made when a name is looked up for the first time, which most short runs never do. */
    private volatile @Nullable Map<String, Outlet> byKey;

    private volatile @Nullable Lexicon lexicon;
    private volatile @Nullable Lexicon signOffs;

    private Registry(RegistryIndex index) {
        this.index = Optional.of(index);
    }

    private Registry(List<Spelling> spellings) {
        this.index = Optional.empty();
        this.spellings = spellings;
    }

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
        List<Spelling> spellings = new ArrayList<>(BuiltIn.REGISTRY.spellings());
        for (Path file : files) {
            try {
                String lines = Files.readString(file).replace("\r\n", "\n").replace('\r', '\n');
                RegistryLines.read(file.toString(), lines, spellings, problems);
            } catch (IOException e) {
                problems.accept(new Problem(
                        file.toString(), 0, "cannot be read as a registry: " + e.getMessage(), Problem.Severity.ERROR));
            }
        }
        return new Registry(spellings);
    }

    /** The built-in list, never changed. */
    private static final class BuiltIn {

        private static final Registry REGISTRY =
                RegistryIndex.packed().map(Registry::new).orElseGet(() -> new Registry(RegistryLines.ofBuiltIn()));
    }

    /** The built-in list by way of an index of it, or read from its lines: they give the same answers. */
    static Registry builtIn(boolean indexed) {
        return indexed
                ? new Registry(RegistryIndex.of(Resources.text(RegistryLines.BUILT_IN)))
                : new Registry(RegistryLines.ofBuiltIn());
    }

    /** All spellings, in the order of the lists. */
    List<Spelling> spellings() {
        List<Spelling> known = spellings;
        if (known == null) {
            known = RegistryLines.ofBuiltIn();
            spellings = known;
        }
        return known;
    }

    /** Where a user's own registry lies: {@code $XDG_CONFIG_HOME/stemma/registry.tsv}, if there is one. */
    public static Optional<Path> userFile(Map<String, String> environment) {
        String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
        Path base = config.isBlank() ? Path.of(environment.getOrDefault("HOME", "."), ".config") : Path.of(config);
        return Optional.of(base.resolve("stemma").resolve("registry.tsv")).filter(Files::isRegularFile);
    }

    /** Every spelling, in the order of the lists. */
    Lexicon lexicon() {
        Lexicon known = lexicon;
        if (known == null) {
            known = index.map(some -> new Lexicon(some.beginnings(all -> all)))
                    .orElseGet(() -> new Lexicon(spellings()));
            lexicon = known;
        }
        return known;
    }

    /** What may be found in sign-offs besides. */
    Lexicon signOffs() {
        Lexicon known = signOffs;
        if (known == null) {
            known = index.map(some -> new Lexicon(some.beginnings(Registry::inLowerCase)))
                    .orElseGet(() -> new Lexicon(inLowerCase(spellings())));
            signOffs = known;
        }
        return known;
    }

    /** Initials of agencies as some papers sign with them: {@code dpa/afp/kb}. */
    private static List<Spelling> inLowerCase(List<Spelling> spellings) {
        List<Spelling> initials = new ArrayList<>();
        for (Spelling spelling : spellings) {
            if (spelling.outlet().isAgency()
                    && !hasSmallLetter(spelling.words())
                    && spelling.tokens().size() == 1) {
                String word = spelling.tokens().get(0);
                if (word.equals(word.toUpperCase(Locale.ROOT))) {
                    initials.add(Spelling.of(spelling.outlet(), word.toLowerCase(Locale.ROOT), Level.LOOSE));
                }
            }
        }
        return initials;
    }

    /** Whether there is one of ASCII, which most names have: they need not be taken apart. */
    private static boolean hasSmallLetter(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 'a' && name.charAt(i) <= 'z') {
                return true;
            }
        }
        return false;
    }

    /** The outlet that {@code name} is a name of, whatever its case and article. */
    public Optional<Outlet> byName(String name) {
        String wanted = key(name);
        if (index.isPresent()) {
            for (Spelling spelling : index.get().named(wanted)) {
                if (key(spelling.words()).equals(wanted)) {
                    return Optional.of(spelling.outlet());
                }
            }
            return Optional.empty();
        }
        return Optional.ofNullable(byKey().get(wanted));
    }

    /** What must be said around a name, written just so, if it is listed. */
    Optional<Level> levelOf(String words) {
        Level level = null;
        for (Spelling spelling : index.map(some -> some.named(key(words))).orElseGet(this::spellings)) {
            // of two outlets with one name the later one has it, which the index gives first
            if (spelling.words().equals(words) && (level == null || index.isEmpty())) {
                level = spelling.level();
            }
        }
        return Optional.ofNullable(level);
    }

    private Map<String, Outlet> byKey() {
        Map<String, Outlet> known = byKey;
        if (known == null) {
            known = new HashMap<>();
            for (Spelling spelling : spellings()) {
                known.put(key(spelling.words()), spelling.outlet());
            }
            byKey = known;
        }
        return known;
    }

    /** The outlet whose name a file has, but for single words that count in quotation marks only. */
    Optional<Outlet> byFileName(String name) {
        String wanted = FileName.solid(name);
        for (Spelling spelling : index.map(some -> some.files(wanted)).orElseGet(this::spellings)) {
            if ((spelling.level() != Level.QUOTED || Names.hasArticle(spelling.words()))
                    && mayBegin(wanted, spelling.words())
                    && solid(spelling).equals(wanted)) {
                return Optional.of(spelling.outlet());
            }
        }
        return Optional.empty();
    }

    /** A spelling as one word, as a file may be called by it. */
    static String solid(Spelling spelling) {
        return FileName.solid(String.join("", spelling.tokens()));
    }

    /** Whether a spelling may become {@code solid}: a look at one letter spares making nearly all of them solid. */
    private static boolean mayBegin(String solid, String spelling) {
        char first = spelling.charAt(0);
        return solid.isEmpty() || !Character.isLetterOrDigit(first) || Character.toLowerCase(first) == solid.charAt(0);
    }

    /** The outlet a header means: from the registry, or a new one whose kind its name tells. */
    public Outlet outlet(String name, Optional<String> kind) {
        Optional<OutletKind> given = kind.flatMap(RegistryLines::kind);
        Optional<Outlet> known = byName(name);
        if (known.isPresent()) {
            return given.isPresent() ? new Outlet(known.get().name(), given.get()) : known.get();
        }
        return new Outlet(name.strip(), given.orElseGet(() -> Kinds.of(name)));
    }

    /**
     * Lower case, without article, with one space for each run of spaces and hyphens. One is made of every spelling,
     * hence the plain array.
     */
    static String key(String name) {
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
