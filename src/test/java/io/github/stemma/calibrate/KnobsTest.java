package io.github.stemma.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which values are tried, when one is better, and that trying one changes what is found. */
class KnobsTest {

    @Test
    void valuesStayWhatTheyAre() {
        assertThat(Knob.others(3, true)).containsExactly(1., 2., 4., 5.);
        assertThat(Knob.others(2, true)).containsExactly(1., 3., 4.);
        assertThat(Knob.others(100, true)).containsExactly(50., 71., 141., 200.);
        assertThat(Knob.others(-11, false)).containsExactly(-13., -12., -10., -9.);
        assertThat(Knob.others(0, false)).containsExactly(-.5, -.25, .25, .5);
        assertThat(Knob.others(.5, false)).containsExactly(.333, .414, .586, .667);
        assertThat(Knob.others(12, false)).containsExactly(6., 8.49, 17., 24.);
        assertThat(Knob.others(1e-6, false)).containsExactly(1e-8, 1e-7, 1e-5, 1e-4);
    }

    @Test
    void onlyTheConstantsThatAreNamedAreLoosened() {
        String text = "private static final double PIECE = 25;\n    static final int[] REST = {1};\n";

        assertThat(Loosened.loosened("io.github.stemma.align.Relatedness", text, Set.of("align.Relatedness.PIECE")))
                .isEqualTo("private static double PIECE = 25;\n    static final int[] REST = {1};\n");
    }

    @Test
    void aValueIsBetterOnlyOnEverySetAndBeyondChance() {
        Trial.Result as = result(1, 1, 0);

        assertThat(KnobTable.isBetter(result(2, 2, 1), as)).isTrue();
        assertThat(KnobTable.isBetter(result(2, .9, 1), as)).isFalse();
        assertThat(KnobTable.isBetter(result(2, 2, 0), as)).isFalse();
        assertThat(KnobTable.chance(1, 4)).isEqualTo(5 / 16.);
    }

    /** Two sets, and ten stories that all have the same points. */
    private static Trial.Result result(double one, double other, double stories) {
        Trial.Result result = new Trial.Result();
        result.sets().putAll(Map.of("a", one, "b", other));
        for (int story = 0; story < 10; story++) {
            result.stories().put("a/" + story, stories);
        }
        return result;
    }

    @Test
    @Tag("slow")
    void anotherValueChangesThePointsAndTheOldOneBringsThemBack(@TempDir Path folder) throws Exception {
        String name = "align.Relatedness.PIECE";
        try (URLClassLoader loader = Loosened.loader(Set.of(name), folder)) {
            double[] drop = (double[]) loader.loadClass("io.github.stemma.calibrate.KnobTable")
                    .getMethod("drop", String.class, double.class)
                    .invoke(null, name, 12.5);

            assertThat(drop[0]).as("points lost with another value").isGreaterThan(1);
            assertThat(drop[1]).as("points lost with the old value again").isZero();
        }
    }
}
