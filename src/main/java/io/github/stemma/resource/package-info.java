/**
 * The text files that lie beside the classes: lists, phrases, sentences for people.
 *
 * <p>Refuses: to know what stands in them.
 */
@NullMarked
package io.github.stemma.resource;

import org.jspecify.annotations.NullMarked;
