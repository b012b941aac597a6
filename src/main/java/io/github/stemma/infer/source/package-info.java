/**
 * Where the words of a text came from: sources that are only named, the arrow to which each passage belongs, the
 * stretches of mixed texts, the tree of main sources and the chains along it.
 *
 * <p>Refuses: to change what is believed; it reads arrows with their probabilities and places words with them. A new way
 * to show descent goes here.
 */
@NullMarked
package io.github.stemma.infer.source;

import org.jspecify.annotations.NullMarked;
