package io.github.stemma.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetTest {

    private final Sheet sheet = new Sheet(Given.story(), Messages.english());

    @Test
    void bothNamesAreCutWhereTheyWouldNotFit() {
        assertThat(sheet.entry(0, 60)).isEqualTo("p1  edited 8  adler.txt – bote.txt");
        assertThat(sheet.entry(0, 27)).isEqualTo("p1  edited 8  adle… – bote…");
        assertThat(sheet.entry(0, 20)).isEqualTo("p1  edited 8  ");
    }
}
