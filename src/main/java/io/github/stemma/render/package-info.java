/**
 * Results for people and for machines: text, JSON, tables, graphs, drawings, pages.
 *
 * <p>Knows the model and the libraries it prints with; refuses to compute anything about texts that is not arithmetic on
 * what the model already says, to open files, and to know a terminal (width and colour are handed in).
 *
 * <p>A new output format is one class {@code XRenderer}, a constant of {@link io.github.stemma.render.Format}, a golden
 * file and a line in {@code src/docs/formats.md}. A sentence for people goes into both message bundles.
 */
@NullMarked
package io.github.stemma.render;

import org.jspecify.annotations.NullMarked;
