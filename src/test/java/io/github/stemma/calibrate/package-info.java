/** Programs that learn or measure the constants of detection from named data; each is run by hand and prints what it found. */
@NullMarked
package io.github.stemma.calibrate;

import org.jspecify.annotations.NullMarked;
