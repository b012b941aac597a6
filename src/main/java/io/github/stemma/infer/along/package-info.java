/**
 * Where along a text its words come from: a switching model over its sentences, and a control that says whether the
 * order of the sentences supports a second source. Plain numbers in and out.
 */
@NullMarked
package io.github.stemma.infer.along;

import org.jspecify.annotations.NullMarked;
