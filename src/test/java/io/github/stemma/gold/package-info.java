/** Stories whose truth is known: how they are rendered, and how what was found in them is scored. */
@NullMarked
package io.github.stemma.gold;

import org.jspecify.annotations.NullMarked;
