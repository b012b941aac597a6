package io.github.stemma.read.name;

import io.github.stemma.model.Outlet;
import io.github.stemma.model.Span;
import io.github.stemma.read.layout.Expression;
import io.github.stemma.read.layout.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who published a text that does not say so in a header. Signs that an outlet leaves in its own texts come first: a
 * team's signature, a handle to follow, an editor's address, a copyright line, an agency's dateline with the agency's
 * own sign-off. The name of the file is the last resort and a weak one: {@code krone.txt} is taken for Krone when
 * nothing in the text says otherwise; a name that is also a common word ({@code presse.txt}) is not.
 */
final class OwnOutlet {

    /**
     * A sign of the outlet.
     *
     * @param marks one of them stands in every match: looking for them first spares most texts the expression
     * @param expression its first group is a name of the outlet
     */
    private record Sign(List<String> marks, Expression expression) {

        boolean mayBeIn(String text) {
            for (String mark : marks) {
                if (text.contains(mark)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final List<Sign> SIGNS = List.of(
            new Sign(
                    List.of("@"),
                    new Expression(
                            "\\b(?:redaktion|leserbriefe|news|newsdesk|redaction|redazione|redaccion|redactie|online|info|hinweise|kontakt)@([\\w-]+\\.[a-z]{2,10})\\b")),
            new Sign(
                    List.of("©", "(c)", "Copyright"),
                    new Expression(
                            "(?m)^(?:©|\\(c\\)|Copyright)\\s*(?:\\d{4}\\s*)?([\\p{L}\\p{N}][\\p{L}\\p{N}.' -]{2,40}?)(?:\\s*[–—|,.]|\\s+\\d{4}|$)")));

    private static final Sign SIGNATURE = new Sign(
            List.of("-Team", "-Redaktion"),
            new Expression(
                    "(?m)^(?:[Dd]as|[Ii]hr|[Ee]uer) ([\\p{L}\\p{N}][\\p{L}\\p{N}. -]{1,40}?)-(?:Team|Redaktion)\\b"));

    /** Ends of the words that {@link #HANDLE} begins with, perhaps inside a word. */
    private static final Endings FOLLOW = Endings.of("folge folgen folgt follow suivez segui sigue volg");

    private static final Sign HANDLE = new Sign(
            List.of("olge ", "olgen ", "olgt ", "ollow ", "uivez ", "egui ", "igue a ", "olg "),
            new Expression(
                    "(?:[Ff]olgen? (?:Sie )?|[Ff]olgt |[Ff]ollow |[Ss]uivez |[Ss]egui |[Ss]igue a |[Vv]olg )@?([\\p{L}\\p{N}][\\p{L}\\p{N}._-]{2,40})\\b"));

    private static final Expression DATELINE =
            new Expression("(?m)^\\s*\\p{Lu}[^.!?()\\n]{1,80}\\((\\p{L}[\\p{L}-]{1,14})(?:/[^()]{1,12})?\\)\\s*[-–—]?");

    private static final Expression AGENCY_SIGN_OFF = new Expression(
            "(?:/[A-Za-z]{2,4}){2,4}\\s*$|\\((?:Schluss|Forts\\.?)\\)|dpa:\\d{6}-|^\\s*\\(Neu:|\\(Reporting by |\\b[A-Z]{3}\\d{4}\\b");

    private OwnOutlet() {}

    /**
     * @param registry whose names are known
     * @param text all characters
     * @param body where the text begins and ends
     * @param url where it was published
     * @param path name of the input
     */
    static Optional<Outlet> guess(Registry registry, String text, Span body, Optional<String> url, String path) {
        String words = body.of(text);
        return url.flatMap(address -> byDomain(registry, address))
                .or(() -> bySigns(registry, words))
                .or(() -> byDateline(registry, words))
                .or(() -> byFileName(registry, path));
    }

    private static Optional<Outlet> byDomain(Registry registry, String address) {
        Matcher host =
                Pattern.compile("^(?:https?://)?(?:www\\.|m\\.)?([^/:?#]+)").matcher(address);
        return host.find() ? registry.byName(host.group(1)) : Optional.empty();
    }

    private static Optional<Outlet> bySigns(Registry registry, String text) {
        Optional<Outlet> first = bySign(SIGNATURE, registry, text).or(() -> byHandle(registry, text));
        for (Sign sign : SIGNS) {
            first = first.or(() -> bySign(sign, registry, text));
        }
        return first;
    }

    private static Optional<Outlet> bySign(Sign sign, Registry registry, String text) {
        if (!sign.mayBeIn(text)) {
            return Optional.empty();
        }
        Matcher matcher = sign.expression.matcher(text);
        Optional<Outlet> outlet = Optional.empty();
        while (outlet.isEmpty() && matcher.find()) {
            outlet = named(registry, matcher);
        }
        return outlet;
    }

    private static Optional<Outlet> byHandle(Registry registry, String text) {
        Optional<Outlet> outlet = Optional.empty();
        if (!HANDLE.mayBeIn(text)) {
            return outlet;
        }
        Words words = Words.of(text);
        int from = 0;
        for (int word = 0; outlet.isEmpty() && word < words.size(); word++) {
            int at = FOLLOW.endOf(words, word);
            if (at >= from) {
                Matcher handle = HANDLE.expression
                        .matcher(text)
                        .useTransparentBounds(true)
                        .region(at, text.length());
                if (handle.lookingAt()) {
                    from = handle.end();
                    outlet = named(registry, handle);
                }
            }
        }
        return outlet;
    }

    /** The outlet, if it is one, that the first group names. */
    private static Optional<Outlet> named(Registry registry, Matcher matcher) {
        return registry.byName(matcher.group(1)).filter(known -> !known.isAgency());
    }

    private static Optional<Outlet> byDateline(Registry registry, String words) {
        if (!hasBracketedName(words)
                || !mayBeSignedOff(words)
                || !AGENCY_SIGN_OFF.matcher(words).find()) {
            return Optional.empty();
        }
        Matcher dateline = DATELINE.matcher(words);
        return dateline.find() ? registry.byName(dateline.group(1)).filter(Outlet::isAgency) : Optional.empty();
    }

    /** Whether there is anything that {@link #AGENCY_SIGN_OFF} may find. */
    private static boolean mayBeSignedOff(String words) {
        return endsBehindSlash(words)
                || words.contains("dpa:")
                || words.contains("(Schluss)")
                || words.contains("(Forts")
                || words.contains("(Neu:")
                || words.contains("(Reporting by ")
                || hasDigitBehindCapital(words);
    }

    /** Whether nothing but a short word stands behind the last slash. */
    private static boolean endsBehindSlash(String words) {
        int from = words.lastIndexOf('/') + 1;
        if (from == 0) {
            return false;
        }
        int end = from;
        while (end < words.length() && Character.isLetter(words.charAt(end))) {
            end++;
        }
        boolean bare = words.substring(end).chars().noneMatch(Character::isLetterOrDigit);
        return end > from && bare;
    }

    private static boolean hasDigitBehindCapital(String words) {
        for (int at = 1; at < words.length(); at++) {
            char c = words.charAt(at);
            if (c >= '0' && c <= '9') {
                char before = words.charAt(at - 1);
                if (before >= 'A' && before <= 'Z') {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether anything in brackets can be a dateline's: {@code (dpa)}, {@code (AFP/dpa)}. */
    private static boolean hasBracketedName(String words) {
        for (int open = words.indexOf('('); open >= 0; open = words.indexOf('(', open + 1)) {
            int at = open + 1;
            while (at < words.length() && (Character.isLetter(words.charAt(at)) || words.charAt(at) == '-')) {
                at++;
            }
            boolean outside = at < words.length() && Character.isSurrogate(words.charAt(at));
            if (outside || at > open + 1 && at < words.length() && ")/".indexOf(words.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Outlet> byFileName(Registry registry, String path) {
        String name = FileName.of(path);
        return name.isEmpty() ? Optional.empty() : registry.byFileName(name);
    }
}
