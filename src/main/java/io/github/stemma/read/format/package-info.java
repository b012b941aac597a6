/**
 * Input formats: bytes to {@link io.github.stemma.read.format.RawText}, one or many for each input.
 *
 * <p>Refuses: judging the text. What is story and what is furniture, who is named and who published is found later.
 * Every format streams its records to a {@link io.github.stemma.read.format.Sink}, keeps at most one record in memory
 * and reports a broken record as a problem.
 *
 * <p>A new format is a class that implements {@link io.github.stemma.read.format.Format}, an entry in
 * {@link io.github.stemma.read.format.Formats} and a case of the reader contract test.
 */
@NullMarked
package io.github.stemma.read.format;

import org.jspecify.annotations.NullMarked;
