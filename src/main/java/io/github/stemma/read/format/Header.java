package io.github.stemma.read.format;

import io.github.stemma.model.Stamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an input says about a text beside the text: front matter, meta tags, fields of a record.
 *
 * @param id the record's own key
 * @param outlet name of the publisher
 * @param kind kind of publisher, as in the registry ({@code agency}, {@code newspaper}, …)
 * @param published first publication
 * @param updated last change
 * @param credits agencies or outlets that the header credits
 * @param url where it was published
 * @param title headline, when it does not stand in the text
 * @param language BCP 47 primary language
 * @param series key that groups the texts of one outlet
 */
public record Header(
        Optional<String> id,
        Optional<String> outlet,
        Optional<String> kind,
        Optional<Stamp> published,
        Optional<Stamp> updated,
        List<String> credits,
        Optional<String> url,
        Optional<String> title,
        Optional<String> language,
        Optional<String> series) {

    private static final Header NOTHING = new Builder().build();

    public Header {
        credits = List.copyOf(credits);
    }

    /** Nothing known. */
    public static Header nothing() {
        return NOTHING;
    }

    /** Collects fields by the names they have in front matter; unknown names are passed over. */
    public static final class Builder {

        private Optional<String> id = Optional.empty();
        private Optional<String> outlet = Optional.empty();
        private Optional<String> kind = Optional.empty();
        private Optional<Stamp> published = Optional.empty();
        private Optional<Stamp> updated = Optional.empty();
        private final List<String> credits = new ArrayList<>();
        private Optional<String> url = Optional.empty();
        private Optional<String> title = Optional.empty();
        private Optional<String> language = Optional.empty();
        private Optional<String> series = Optional.empty();

        /**
         * Enters one field; the first value of a name stays.
         *
         * @return false when {@code name} is a time and {@code value} cannot be read as one
         */
        public boolean put(String name, String value) {
            String text = value.strip();
            if (text.isEmpty()) {
                return true;
            }
            switch (name.strip().toLowerCase(Locale.ROOT)) {
                case "id" -> id = id.or(() -> Optional.of(text));
                case "outlet", "publisher", "site_name", "sitename" -> outlet = outlet.or(() -> Optional.of(text));
                case "kind" -> kind = kind.or(() -> Optional.of(text));
                case "published", "date", "pubdate", "datepublished", "published_at" -> {
                    published = published.or(() -> Stamps.parse(text));
                    return published.isPresent();
                }
                case "updated", "modified", "lastmod", "datemodified", "updated_at" -> {
                    updated = updated.or(() -> Stamps.parse(text));
                    return updated.isPresent();
                }
                case "credit", "credits" -> credits.add(text);
                case "url", "link" -> url = url.or(() -> Optional.of(text));
                case "title", "headline" -> title = title.or(() -> Optional.of(text));
                case "language", "lang" -> language = language.or(() -> primary(text));
                case "series" -> series = series.or(() -> Optional.of(text));
                default -> {
                    return true;
                }
            }
            return true;
        }

        /** Enters a publication time that was read elsewhere. */
        public Builder published(Stamp stamp) {
            published = published.or(() -> Optional.of(stamp));
            return this;
        }

        /** The header with what was entered. */
        public Header build() {
            return new Header(id, outlet, kind, published, updated, credits, url, title, language, series);
        }

        private static Optional<String> primary(String tag) {
            String code = tag.split("[-_]", 2)[0].strip().toLowerCase(Locale.ROOT);
            return code.matches("[a-z]{2,3}") ? Optional.of(code) : Optional.empty();
        }
    }
}
