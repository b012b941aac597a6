/**
 * Words of nearly one meaning, from thesauri in the format of MyThes as OpenOffice and LibreOffice use them. {@link
 * io.github.stemma.thesaurus.Thesaurus} is the door.
 */
@NullMarked
package io.github.stemma.thesaurus;

import org.jspecify.annotations.NullMarked;
