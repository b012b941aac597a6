package io.github.stemma.infer.evidence;

import io.github.stemma.model.OutletKind;

/** What outlets are by trade. */
public final class OutletKinds {

    private OutletKinds() {}

    /** Whether {@code i} is a source by trade: an agency or a press office. */
    public static boolean feeds(Story story, int i) {
        return story.outlet(i)
                .map(outlet -> outlet.kind() == OutletKind.AGENCY || outlet.kind() == OutletKind.PRESS_RELEASE)
                .orElse(false);
    }
}
