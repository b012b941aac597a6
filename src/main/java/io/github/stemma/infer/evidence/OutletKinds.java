package io.github.stemma.infer.evidence;

import io.github.stemma.model.Outlet;
import io.github.stemma.model.OutletKind;
import java.util.Optional;

/** What outlets are by trade. */
public final class OutletKinds {

    private OutletKinds() {}

    /** Whether {@code i} is a source by trade: an agency or a press office. */
    public static boolean feeds(Story story, int i) {
        return story.outlet(i).map(Outlet::kind).filter(OutletKinds::feeds).isPresent();
    }

    /** The sources by trade of a family of at most 64, a bit each. */
    public static long feeding(Story story) {
        long feeding = 0;
        for (int i = 0; i < story.size(); i++) {
            feeding |= feeds(story, i) ? 1L << i : 0;
        }
        return feeding;
    }

    /** Whether outlets of this kind are sources by trade. */
    public static boolean feeds(OutletKind kind) {
        return kind == OutletKind.AGENCY || kind == OutletKind.PRESS_RELEASE;
    }

    /** Whether {@code i} lives on what others wrote: a portal, an aggregator, a blog. */
    static boolean takes(Story story, int i) {
        return story.outlet(i).map(Outlet::kind).filter(OutletKinds::takes).isPresent();
    }

    /** Whether outlets of this kind live on what others wrote. */
    public static boolean takes(OutletKind kind) {
        return kind == OutletKind.PORTAL || kind == OutletKind.AGGREGATOR || kind == OutletKind.BLOG;
    }

    /** Whether {@code i} is known as a paper or a station with reporters of its own. */
    static boolean reports(Story story, int i) {
        Optional<OutletKind> kind = story.outlet(i).map(Outlet::kind);
        return kind.isPresent() && (kind.get() == OutletKind.NEWSPAPER || kind.get() == OutletKind.BROADCASTER);
    }
}
