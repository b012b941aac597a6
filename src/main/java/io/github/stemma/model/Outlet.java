package io.github.stemma.model;

/**
 * Who published a witness, or who is named as a source.
 *
 * @param name canonical name, as people know it ({@code "dpa-AFX"}, {@code "Krone"}); not blank
 * @param kind what sort of publisher
 */
public record Outlet(String name, OutletKind kind) {

    public Outlet {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an outlet needs a name");
        }
    }

    /** Whether it feeds other outlets by trade. */
    public boolean isAgency() {
        return kind == OutletKind.AGENCY;
    }
}
