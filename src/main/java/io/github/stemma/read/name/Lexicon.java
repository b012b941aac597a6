package io.github.stemma.read.name;

import io.github.stemma.model.LongKeys;
import io.github.stemma.model.Outlet;
import io.github.stemma.read.layout.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;

/** Finds spellings in a text, with German inflection and in capitals; the longest spelling at a place wins. */
final class Lexicon {

    /** Shortest word that may be inflected. */
    private static final int INFLECTED = 4;

    private static final Set<String> ENDINGS = Set.of("s", "es", "n", "en", "e", "er", "em");

    private static final List<String> WEAK = List.of("er", "es", "en", "em", "e");

    private static final Set<String> ARTICLES = Set.of(
            "the", "der", "die", "das", "dem", "den", "des", "le", "la", "les", "du", "au", "il", "el", "de", "het",
            "o", "l'", "vom", "zum", "zur", "im", "beim");

    private static final Set<String> JOINS = Set.of("del", "della", "di", "du", "de", "des", "of");

    /** Capitalised words that stand before a name and are no part of it. */
    private static final Expression BEFORE_NAMES = new Expression(
            "(?iu)(?:the|der|die|das|dem|den|des|le|la|les|il|el|wie|laut|so|quelle|source|nach|von|by|in|im|unter|from|according|selon|secondo|según"
                    + "|volgens|\\p{L}*(?:zeitung|magazins?|blatt|portal|agentur|sender|newspaper|agency))");

    /** Those that begin with a piece of text, by its {@link Tokens#key}; perhaps others besides. */
    private final LongFunction<List<Spelling>> byKey;

    private final boolean empty;
    private final Optional<Lexicon> behind;

    Lexicon(List<Spelling> spellings) {
        this(byKey(spellings), spellings.isEmpty(), Optional.empty());
    }

    /**
     * @param behind what is found besides; of two spellings as long as one another its own is behind
     */
    Lexicon(List<Spelling> spellings, Lexicon behind) {
        this(byKey(spellings), spellings.isEmpty(), Optional.of(behind));
    }

    /**
     * @param byKey gives spellings by what they begin with, perhaps others besides
     */
    Lexicon(LongFunction<List<Spelling>> byKey) {
        this(byKey, false, Optional.empty());
    }

    private Lexicon(LongFunction<List<Spelling>> byKey, boolean empty, Optional<Lexicon> behind) {
        this.byKey = byKey;
        this.empty = empty;
        this.behind = behind;
    }

    private static LongFunction<List<Spelling>> byKey(List<Spelling> spellings) {
        LongKeys keys = new LongKeys();
        List<List<Spelling>> lists = new ArrayList<>();
        for (Spelling spelling : spellings) {
            if (!spelling.words().isBlank()) {
                int number = keys.add(spelling.key());
                if (number == lists.size()) {
                    lists.add(new ArrayList<>(2));
                }
                lists.get(number).add(spelling);
            }
        }
        return key -> {
            int number = keys.find(key);
            return number < 0 ? List.of() : lists.get(number);
        };
    }

    /**
     * A spelling found in a text.
     *
     * @param spelling which
     * @param begin UTF-16 offset of its first character
     * @param end offset behind its last
     * @param next number of tokens it covers
     */
    record Hit(Spelling spelling, int begin, int end, int next) {

        Outlet outlet() {
            return spelling.outlet();
        }
    }

    boolean isEmpty() {
        return empty && behind.map(Lexicon::isEmpty).orElse(true);
    }

    /** All spellings in the text, in order, none overlapping another. */
    List<Hit> find(Tokens text) {
        List<Hit> hits = new ArrayList<>();
        for (int at = 0; at < text.size(); at++) {
            if (!isBegunBy(text.key(at))) {
                continue;
            }
            Optional<Hit> hit = at(text, at, Optional.empty());
            if (hit.isPresent()) {
                hits.add(hit.get());
                at += hit.get().next() - 1;
            }
        }
        return hits;
    }

    /** Whether any spelling begins like a piece: hardly one in ten does. */
    private boolean isBegunBy(long key) {
        return !byKey.apply(key).isEmpty() || behind.isPresent() && behind.get().isBegunBy(key);
    }

    /** The longest spelling at a place, the first of those as long; a longer one than {@code known} or that. */
    private Optional<Hit> at(Tokens text, int at, Optional<Hit> known) {
        Optional<Hit> best = known;
        List<Spelling> begun = byKey.apply(text.key(at));
        if (!begun.isEmpty() && !isInsideWord(text, at)) {
            for (Spelling spelling : begun) {
                boolean longer =
                        best.isEmpty() || spelling.tokens().size() > best.get().next();
                if (longer && spelling.key() == text.key(at) && isAt(spelling, text, at)) {
                    int last = at + spelling.tokens().size() - 1;
                    best = Optional.of(new Hit(
                            spelling,
                            text.begin(at),
                            text.end(last),
                            spelling.tokens().size()));
                }
            }
        }
        return behind.isEmpty() ? best : behind.get().at(text, at, best);
    }

    private static boolean isAt(Spelling spelling, Tokens text, int at) {
        return matches(spelling, text, at)
                && endsWell(spelling, text, at)
                && (spelling.level() == Level.FIRM || !isPartOfLongerName(spelling, text, at));
    }

    private static boolean matches(Spelling spelling, Tokens text, int at) {
        List<String> tokens = spelling.tokens();
        if (at + tokens.size() > text.size()) {
            return false;
        }
        if (spelling.article()
                && (at == 0 || !ARTICLES.contains(text.word(at - 1).toLowerCase(Locale.ROOT)))) {
            return false;
        }
        for (int i = 0; i < tokens.size(); i++) {
            boolean mark = !Character.isLetterOrDigit(tokens.get(i).codePointAt(0));
            String word = text.word(at + i);
            boolean same =
                    tokens.get(i).equals(word) || same(tokens.get(i), word, tokens.size() > 1, tokens.contains("."));
            if (!same) {
                return false;
            }
            if (mark && !tokens.get(i).equals("&") && i > 0 && !text.touchesNext(at + i - 1)) {
                return false;
            }
        }
        return true;
    }

    /** A name does not begin behind a hyphen, a dot or an at sign that belongs to the word before. */
    private static boolean isInsideWord(Tokens text, int at) {
        return at > 0 && text.touchesNext(at - 1) && "-.@_".contains(text.word(at - 1));
    }

    /** A name does not end before a dot that is followed by a letter: {@code kurier.tv} is not {@code Kurier}. */
    private static boolean endsWell(Spelling spelling, Tokens text, int at) {
        int last = at + spelling.tokens().size() - 1;
        boolean dot = text.touchesNext(last) && text.word(last + 1).equals(".") && text.touchesNext(last + 1);
        return !dot
                || !Character.isLetter(text.word(last + 2).codePointAt(0))
                || Character.isUpperCase(text.word(last + 2).codePointAt(0));
    }

    /** {@code Corriere} in {@code Corriere del Lago} and {@code Standard} in {@code Evening Standard} are other names. */
    private static boolean isPartOfLongerName(Spelling spelling, Tokens text, int at) {
        int next = at + spelling.tokens().size();
        if (next + 1 < text.size() && JOINS.contains(text.word(next))) {
            return isCapitalised(text.word(next + 1));
        }
        return at > 1
                && !spelling.article()
                && isCapitalised(text.word(at - 1))
                && !BEFORE_NAMES.matcher(text.word(at - 1)).matches();
    }

    private static boolean isCapitalised(String word) {
        return word.length() > 1 && Character.isUpperCase(word.codePointAt(0));
    }

    /** Whether a word is a form of another one. */
    private static boolean same(String name, String word, boolean several, boolean domain) {
        if (domain) {
            return name.equalsIgnoreCase(word);
        }
        if (name.length() < INFLECTED) {
            return false;
        }
        if (!endsInSmallLetter(word) && word.equals(name.toUpperCase(Locale.ROOT))) {
            return true;
        }
        if (word.startsWith(name) && ENDINGS.contains(word.substring(name.length()))) {
            return true;
        }
        return several && sameAdjective(name, word);
    }

    private static boolean endsInSmallLetter(String word) {
        char last = word.charAt(word.length() - 1);
        return last >= 'a' && last <= 'z';
    }

    private static boolean sameAdjective(String x, String y) {
        int letters = adjective(x);
        return letters == adjective(y) && x.regionMatches(0, y, 0, letters);
    }

    /** Letters of a word without an adjective's ending. */
    private static int adjective(String word) {
        for (String ending : WEAK) {
            if (word.endsWith(ending) && word.length() > ending.length() + 2) {
                return word.length() - ending.length();
            }
        }
        return word.length();
    }
}
