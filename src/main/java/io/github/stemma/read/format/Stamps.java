package io.github.stemma.read.format;

import io.github.stemma.model.Stamp;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times as people and machines write them: ISO 8601, RFC 1123, {@code 3.12.2025, 05:12 Uhr}, {@code 3. Dezember 2025},
 * {@code Dec 3, 2025 at 5:12 am}, {@code 3 décembre 2025 à 05h12}. A time without a year is none.
 */
public final class Stamps {

    private static final Map<String, Integer> MONTHS = months();

    private static final String CLOCK = "(?:\\s*(?:,|\\||-|–|um|at|à|alle(?: ore)?|a las|om)?\\s*"
            + "(?<hour>\\d{1,2})(?::|\\.|h|\\s?h\\s?)(?<minute>\\d{2})(?::\\d{2}(?:\\.\\d+)?)?\\s*(?<half>[aApP]\\.?[mM]\\.?)?)?";

    private static final Pattern ISO = Pattern.compile(
            "(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})"
                    + "(?:[T ](?<hour>\\d{2}):(?<minute>\\d{2})(?::\\d{2}(?:[.,]\\d+)?)?\\s?(?<zone>Z|[+-]\\d{2}:?\\d{2})?)?(?!\\d)");

    private static final Pattern COMPACT = Pattern.compile(
            "(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})(?:T(?<hour>\\d{2})(?<minute>\\d{2})\\d{2}(?<zone>Z|[+-]\\d{2}:?\\d{2})?)?(?!\\d)");

    private static final Pattern DOTTED =
            Pattern.compile("(?<day>\\d{1,2})[./](?<month>\\d{1,2})[./](?<year>\\d{4}|\\d{2})(?!\\d)" + CLOCK);

    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<day>\\d{1,2})(?:\\.|er|º|st|nd|rd|th)?(?:\\s+de)?\\s+(?<name>\\p{L}{3,10})\\.?,?(?:\\s+de)?\\s+(?<year>\\d{4})(?!\\d)"
                    + CLOCK);

    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?<name>\\p{L}{3,10})\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})(?!\\d)" + CLOCK);

    private Stamps() {}

    /** The time that {@code text} starts with, leading white space aside; a weekday before it is passed over. */
    public static Optional<Stamp> parse(String text) {
        String value = text.strip();
        Optional<Stamp> machine = rfc1123(value);
        return machine.isPresent() ? machine : find(value, 0).map(Found::stamp);
    }

    /**
     * The first time in {@code text} that begins at {@code from} or up to 16 characters behind it.
     *
     * @return the time and where it ends
     */
    public static Optional<Found> find(CharSequence text, int from) {
        Optional<Found> best = Optional.empty();
        for (Pattern pattern : new Pattern[] {ISO, COMPACT, DOTTED, DAY_FIRST, MONTH_FIRST}) {
            Matcher matcher = pattern.matcher(text);
            matcher.region(from, Math.min(text.length(), from + 64));
            while (matcher.find() && matcher.start() <= from + 16) {
                boolean inside = matcher.start() > 0 && Character.isLetterOrDigit(text.charAt(matcher.start() - 1));
                Optional<Stamp> stamp = inside ? Optional.empty() : stamp(matcher);
                if (stamp.isPresent()
                        && (best.isEmpty() || matcher.start() < best.get().begin())) {
                    best = Optional.of(new Found(stamp.get(), matcher.start(), matcher.end()));
                }
                if (stamp.isPresent()) {
                    break;
                }
            }
        }
        return best;
    }

    /**
     * A time in a text.
     *
     * @param stamp the time
     * @param begin where it begins
     * @param end where it ends
     */
    public record Found(Stamp stamp, int begin, int end) {}

    private static Optional<Stamp> stamp(Matcher matcher) {
        try {
            int year = Integer.parseInt(matcher.group("year"));
            int month = month(matcher);
            LocalDateTime day = LocalDateTime.of(
                    year < 100 ? 2000 + year : year, month, Integer.parseInt(matcher.group("day")), 0, 0);
            if (matcher.group("hour") == null) {
                return Optional.of(new Stamp(day, Stamp.Precision.DAY, Optional.empty()));
            }
            LocalDateTime at = day.withHour(hour(matcher)).withMinute(Integer.parseInt(matcher.group("minute")));
            return Optional.of(new Stamp(at, Stamp.Precision.MINUTE, zone(matcher)));
        } catch (DateTimeException | NumberFormatException notATime) {
            return Optional.empty();
        }
    }

    private static int month(Matcher matcher) {
        if (!matcher.pattern().pattern().contains("<name>")) {
            return Integer.parseInt(matcher.group("month"));
        }
        return MONTHS.getOrDefault(matcher.group("name").toLowerCase(Locale.ROOT), 0);
    }

    private static int hour(Matcher matcher) {
        int hour = Integer.parseInt(matcher.group("hour"));
        if (!matcher.pattern().pattern().contains("<half>") || matcher.group("half") == null) {
            return hour;
        }
        boolean afternoon = Character.toLowerCase(matcher.group("half").charAt(0)) == 'p';
        return afternoon ? (hour % 12) + 12 : hour % 12;
    }

    private static Optional<ZoneOffset> zone(Matcher matcher) {
        if (!matcher.pattern().pattern().contains("<zone>") || matcher.group("zone") == null) {
            return Optional.empty();
        }
        return Optional.of(ZoneOffset.of(matcher.group("zone")));
    }

    private static Optional<Stamp> rfc1123(String value) {
        try {
            TemporalAccessor parsed = DateTimeFormatter.RFC_1123_DATE_TIME.parse(value);
            return Optional.of(new Stamp(
                    LocalDateTime.from(parsed).withSecond(0),
                    Stamp.Precision.MINUTE,
                    Optional.of(ZoneOffset.from(parsed))));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private static Map<String, Integer> months() {
        String[] names = {
            "januar jänner january jan janvier janv gennaio gen enero ene januari janeiro",
            "februar feber february feb février févr febbraio febrero februari fevereiro",
            "märz march mar mär mars marzo maart mrt março",
            "april apr avril avr aprile abril abr",
            "mai may maggio mag mayo mei maio",
            "juni june jun juin giugno giu junio junho",
            "juli july jul juillet juil luglio lug julio julho",
            "august aug août agosto ago augustus",
            "september sept sep septembre settembre set septiembre setembro",
            "oktober october okt oct octobre ottobre ott octubre outubro",
            "november nov novembre noviembre novembro",
            "dezember december dez dec décembre déc dicembre dic diciembre dezembro"
        };
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            for (String name : names[i].split(" ")) {
                months.put(name, i + 1);
            }
        }
        return Map.copyOf(months);
    }
}
