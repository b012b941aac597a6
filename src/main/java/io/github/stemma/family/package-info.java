/**
 * Passages → families: groups of witnesses that go back to one another. A folder of many stories falls apart here.
 *
 * <p>Refuses: to look at words. Whether a passage is good enough was settled before; which of the witnesses is whose
 * source is settled later. A new reason to put two witnesses into one family goes into {@link Families}.
 */
@NullMarked
package io.github.stemma.family;

import org.jspecify.annotations.NullMarked;
