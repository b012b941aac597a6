package io.github.stemma.tokenize;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.German2Stemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;

/**
 * Stems by Snowball (Porter 2001, snowballstem.org), one stemmer per language, with a memory of what was stemmed. German
 * uses the variant that reads {@code ae}, {@code oe}, {@code ue} as umlauts. Safe for many threads: what a stem is
 * depends on the word alone.
 */
final class Stems {

    /** Words remembered per language before no more are taken in; bounds memory at some tens of megabytes. */
    private static final int MEMORY = 200_000;

    private final Optional<Language> language;
    private final Map<String, Word> known = new ConcurrentHashMap<>();

    /**
     * A folded word with its stem. Texts share the strings, so that the same words in them are mostly the same objects.
     */
    record Word(String fold, String stem) {}

    Stems(Optional<Language> language) {
        this.language = language;
    }

    /** A view for one thread. */
    Stemming stemming() {
        return new Stemming();
    }

    /** Stems words in one thread; the Snowball program it holds is not thread-safe. */
    final class Stemming {

        private final Optional<SnowballStemmer> program = language.map(Stems::program);

        /** A folded word with its stem: digits for a number word, the word itself where there is no stemmer. */
        Word word(String fold) {
            Word found = known.get(fold);
            if (found != null) {
                return found;
            }
            Word word = new Word(
                    fold, language.flatMap(l -> NumberWords.digits(l, fold)).orElseGet(() -> run(fold)));
            if (known.size() < MEMORY) {
                known.put(fold, word);
            }
            return word;
        }

        private String run(String fold) {
            if (program.isEmpty() || fold.isEmpty() || !Character.isLetter(fold.charAt(0))) {
                return fold;
            }
            SnowballStemmer snowball = program.get();
            snowball.setCurrent(fold);
            snowball.stem();
            String stem = snowball.getCurrent();
            return stem.isEmpty() ? fold : stem;
        }
    }

    private static SnowballStemmer program(Language language) {
        return switch (language) {
            case DE -> new German2Stemmer();
            case EN -> new EnglishStemmer();
            case FR -> new FrenchStemmer();
            case IT -> new ItalianStemmer();
            case ES -> new SpanishStemmer();
            case NL -> new DutchStemmer();
            case PT -> new PortugueseStemmer();
            case SV -> new SwedishStemmer();
        };
    }
}
