package io.github.stemma.read.name;

import io.github.stemma.model.Outlet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to write the name of an outlet. The registry makes a thousand at every start, of which a text asks for some
 * dozens: their tokens are made when they are asked for.
 */
final class Spelling {

    private final Outlet outlet;
    private final String words;
    private final Level level;
    private final boolean article;
    private volatile @Nullable List<String> tokens;

    private Spelling(Outlet outlet, String words, Level level, boolean article) {
        this.outlet = outlet;
        this.words = words;
        this.level = level;
        this.article = article;
    }

    /**
     * @param outlet whose name it is
     * @param words as it is written
     * @param level what the words around must say
     */
    static Spelling of(Outlet outlet, String words, Level level) {
        return new Spelling(outlet, words, level, false);
    }

    /** The same words at another level, perhaps behind an article ({@code the Courier}) only. */
    Spelling as(Level other, boolean behindArticle) {
        return new Spelling(outlet, words, other, behindArticle);
    }

    Outlet outlet() {
        return outlet;
    }

    /** As it is written. */
    String words() {
        return words;
    }

    /** What the words around must say. */
    Level level() {
        return level;
    }

    /** Whether it counts only behind an article. */
    boolean article() {
        return article;
    }

    /** What it begins with, as {@link Tokens#key(String)} has it. */
    long key() {
        return Tokens.key(words);
    }

    /** Runs of letters and digits, and single other characters, without white space. */
    List<String> tokens() {
        List<String> known = tokens;
        if (known == null) {
            known = Tokens.of(words).words();
            tokens = known;
        }
        return known;
    }
}
