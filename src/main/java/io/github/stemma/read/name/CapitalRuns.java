package io.github.stemma.read.name;

/**
 * Runs of up to five capitalised words in a sentence, with small words between them that names have ({@code of},
 * {@code della}), one after the other and none overlapping another.
 *
 * <p>What the expression <code>(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}\\p{N}&’'-]*(?: (?:JOIN )?\\p{Lu}[\\p{L}\\p{N}&’'-]*){0,4}</code>
 * finds, for a small part of its cost.
 */
final class CapitalRuns {

    /** Words behind the first. */
    private static final int MORE = 4;

    private static final String[] JOINS = {
        "am ", "an der ", "de ", "des ", "del ", "della ", "du ", "of ", "von ", "vom ", "sur ", "and ", "& "
    };

    private final String sentence;
    private int begin;
    private int end;

    CapitalRuns(String sentence) {
        this.sentence = sentence;
    }

    /** Moves to the next run; false when there is none. */
    boolean next() {
        int at = end;
        while (at < sentence.length()) {
            int c = sentence.codePointAt(at);
            if (isCapital(c) && (at == 0 || !isInWord(sentence.codePointBefore(at)))) {
                begin = at;
                end = runEnd(at);
                return true;
            }
            at += Character.charCount(c);
        }
        return false;
    }

    /** Offset of the first character of the run. */
    int begin() {
        return begin;
    }

    /** Offset behind the run. */
    int end() {
        return end;
    }

    private int runEnd(int from) {
        int at = wordEnd(from);
        for (int more = 0; more < MORE; more++) {
            int word = nextWord(at);
            if (word < 0) {
                return at;
            }
            at = wordEnd(word);
        }
        return at;
    }

    /** Where the next capitalised word begins, behind a space and perhaps a small word; else -1. */
    private int nextWord(int at) {
        if (at >= sentence.length() || sentence.charAt(at) != ' ') {
            return -1;
        }
        int next = at + 1;
        if (isCapitalAt(next)) {
            return next;
        }
        for (String join : JOINS) {
            if (sentence.startsWith(join, next) && isCapitalAt(next + join.length())) {
                return next + join.length();
            }
        }
        return -1;
    }

    private boolean isCapitalAt(int at) {
        return at < sentence.length() && isCapital(sentence.codePointAt(at));
    }

    private int wordEnd(int from) {
        int at = from;
        while (at < sentence.length()) {
            int c = sentence.codePointAt(at);
            if (!isInWord(c) && c != '&' && c != '’' && c != '\'' && c != '-') {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static boolean isCapital(int c) {
        return c < 128 ? c >= 'A' && c <= 'Z' : Character.getType(c) == Character.UPPERCASE_LETTER;
    }

    /** Whether a character is a letter or number of any kind. */
    private static boolean isInWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
