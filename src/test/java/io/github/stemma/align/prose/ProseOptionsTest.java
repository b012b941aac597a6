package io.github.stemma.align.prose;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ProseOptionsTest {

    private static final ProseOptions USUAL = ProseOptions.defaults();

    private static ProseOptions with(ProseOptions.Cut cut, ProseOptions.Hold wide, double ratio) {
        return new ProseOptions(cut, USUAL.alike(), USUAL.usual(), wide, ratio, 150, USUAL.copies());
    }

    @Test
    void aSentenceHasAWordAndALimit() {
        assertThatIllegalArgumentException().isThrownBy(() -> with(new ProseOptions.Cut(0, 45), USUAL.wide(), 3));
        assertThatIllegalArgumentException().isThrownBy(() -> with(new ProseOptions.Cut(9, 8), USUAL.wide(), 3));
    }

    @Test
    void summariesAreNotNarrowerThanTheRest() {
        assertThatIllegalArgumentException().isThrownBy(() -> with(USUAL.cut(), new ProseOptions.Hold(2, .3), 3));
        assertThatIllegalArgumentException().isThrownBy(() -> with(USUAL.cut(), USUAL.wide(), 1));
    }
}
