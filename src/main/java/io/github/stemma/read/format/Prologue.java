package io.github.stemma.read.format;

/**
 * What stands before the first element of markup. It is walked over, since an expression needs room on the stack for every
 * comment, and a hostile input has thousands of them.
 */
final class Prologue {

    private Prologue() {}

    /**
     * Where markup begins behind white space, comments, processing instructions and, if asked, a document type without
     * declarations of its own.
     *
     * @param start the first characters of an input
     */
    static int end(String start, boolean doctype) {
        int at = 0;
        while (true) {
            while (at < start.length() && Character.isWhitespace(start.charAt(at))) {
                at++;
            }
            int next = next(start, at, doctype);
            if (next < 0) {
                return at;
            }
            at = next;
        }
    }

    private static int next(String start, int at, boolean doctype) {
        if (start.startsWith("<!--", at)) {
            return behind(start, "-->", at + 4);
        }
        if (start.startsWith("<?", at)) {
            return behind(start, ">", at + 2);
        }
        if (doctype && start.regionMatches(true, at, "<!DOCTYPE", 0, 9)) {
            int end = behind(start, ">", at);
            int own = start.indexOf('[', at);
            return own >= 0 && own < end ? -1 : end;
        }
        return -1;
    }

    private static int behind(String start, String mark, int from) {
        int at = start.indexOf(mark, from);
        return at < 0 ? -1 : at + mark.length();
    }
}
