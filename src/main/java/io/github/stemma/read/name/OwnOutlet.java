package io.github.stemma.read.name;

import io.github.stemma.model.Outlet;
import io.github.stemma.model.Span;
import io.github.stemma.read.layout.Expression;
import java.util.List;
import java.util.Locale;
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

    private static final List<Pattern> SIGNS = List.of(
            Expression.pattern(
                    "(?m)^(?:[Dd]as|[Ii]hr|[Ee]uer) ([\\p{L}\\p{N}][\\p{L}\\p{N}. -]{1,40}?)-(?:Team|Redaktion)\\b"),
            Expression.pattern(
                    "(?:[Ff]olgen? (?:Sie )?|[Ff]olgt |[Ff]ollow |[Ss]uivez |[Ss]egui |[Ss]igue a |[Vv]olg )@?([\\p{L}\\p{N}][\\p{L}\\p{N}._-]{2,40})\\b"),
            Expression.pattern(
                    "\\b(?:redaktion|leserbriefe|news|newsdesk|redaction|redazione|redaccion|redactie|online|info|hinweise|kontakt)@([\\w-]+\\.[a-z]{2,10})\\b"),
            Pattern.compile(
                    "(?m)^(?:©|\\(c\\)|Copyright)\\s*(?:\\d{4}\\s*)?([\\p{L}\\p{N}][\\p{L}\\p{N}.' -]{2,40}?)(?:\\s*[–—|,.]|\\s+\\d{4}|$)"));

    /** One of these stands in every sign; looking for them first spares most texts the expressions. */
    private static final List<String> MARKS = List.of(
            "-Team",
            "-Redaktion",
            "@",
            "©",
            "(c)",
            "Copyright",
            "olge",
            "olgt",
            "ollow",
            "uivez",
            "egui",
            "igue a ",
            "olg ");

    private static final Pattern DATELINE = Pattern.compile(
            "(?m)^\\s*\\p{Lu}[^.!?()\\n]{1,80}\\((\\p{L}[\\p{L}-]{1,14})(?:/[^()]{1,12})?\\)\\s*[-–—]?");

    private static final Pattern AGENCY_SIGN_OFF = Expression.pattern(
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

    private static Optional<Outlet> bySigns(Registry registry, String words) {
        boolean none = MARKS.stream().noneMatch(words::contains);
        for (Pattern sign : none ? List.<Pattern>of() : SIGNS) {
            Matcher matcher = sign.matcher(words);
            while (matcher.find()) {
                Optional<Outlet> outlet = registry.byName(matcher.group(1)).filter(known -> !known.isAgency());
                if (outlet.isPresent()) {
                    return outlet;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Outlet> byDateline(Registry registry, String words) {
        Matcher dateline = DATELINE.matcher(words);
        boolean signed = AGENCY_SIGN_OFF.matcher(words).find();
        return signed && dateline.find()
                ? registry.byName(dateline.group(1)).filter(Outlet::isAgency)
                : Optional.empty();
    }

    private static Optional<Outlet> byFileName(Registry registry, String path) {
        String file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        String name = (dot > 0 ? file.substring(0, dot) : file)
                .replaceFirst("^\\d+[-_ ]+", "")
                .toLowerCase(Locale.ROOT);
        return name.length() < 3 ? Optional.empty() : registry.byFileName(name.replace('_', '-'));
    }
}
