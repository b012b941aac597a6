package io.github.stemma.model;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A time that a text shows, with what can be known of its precision. A stamp is evidence, never truth.
 *
 * @param at local time as shown; midnight for a bare date
 * @param precision whether a day or a minute was shown
 * @param offset the offset from UTC when the text shows one
 */
public record Stamp(LocalDateTime at, Precision precision, Optional<ZoneOffset> offset) {

    /** How finely a stamp speaks. */
    public enum Precision {
        DAY,
        MINUTE
    }

    /**
     * The lag from this stamp to {@code later}, in minutes, as written. When just one of the two shows an offset both
     * are taken as local times of the same zone.
     */
    public long minutesTo(Stamp later) {
        if (offset.isPresent() && later.offset.isPresent()) {
            return Duration.between(at.toInstant(offset.get()), later.at.toInstant(later.offset.get()))
                    .toMinutes();
        }
        return Duration.between(at, later.at).toMinutes();
    }

    /** The date, or the date and the time to the minute, in ISO 8601. */
    public String iso() {
        if (precision == Precision.DAY) {
            return at.toLocalDate().toString();
        }
        return at.withSecond(0).withNano(0) + offset.map(ZoneOffset::getId).orElse("");
    }
}
