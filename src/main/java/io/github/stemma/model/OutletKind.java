package io.github.stemma.model;

import java.util.Locale;

/** What sort of publisher an {@link Outlet} is; agencies are sources by trade, aggregators are not. */
public enum OutletKind {
    AGENCY,
    NEWSPAPER,
    BROADCASTER,
    PORTAL,
    AGGREGATOR,
    BLOG,
    PRESS_RELEASE,
    UNKNOWN;

    /** The name used in machine formats, e.g. {@code press-release}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
