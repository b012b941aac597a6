/**
 * The order of the stages around the archive: read, fingerprint, add; read, look up, align, rank; watch a folder and do
 * both.
 *
 * <p>Refuses: algorithms of its own, messages, output. What the archive keeps of a text is what was read, before names
 * and furniture were sought in it, so that later versions of the program find more in old texts.
 */
@NullMarked
package io.github.stemma.pipeline.archive;

import org.jspecify.annotations.NullMarked;
