package io.github.stemma.model;

import java.util.Optional;

/**
 * What a text says about itself, as far as it could be read.
 *
 * @param outlet who published it
 * @param published when it was first published
 * @param updated when it was last changed
 * @param title headline from the header, when it does not stand in the text
 * @param url where it was published
 * @param language BCP 47 primary language, e.g. {@code de}, as given or found
 * @param series key by which witnesses of one outlet are grouped; the outlet's name when nothing else is given
 */
public record About(
        Optional<Outlet> outlet,
        Optional<Stamp> published,
        Optional<Stamp> updated,
        Optional<String> title,
        Optional<String> url,
        Optional<String> language,
        Optional<String> series) {

    /** Nothing known. */
    public static About nothing() {
        return new About(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
