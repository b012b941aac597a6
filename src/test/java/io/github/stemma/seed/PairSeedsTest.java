package io.github.stemma.seed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.model.About;
import io.github.stemma.model.Layout;
import io.github.stemma.model.Seeds;
import io.github.stemma.model.Span;
import io.github.stemma.model.Text;
import io.github.stemma.model.Tokens;
import io.github.stemma.model.WeighedPair;
import io.github.stemma.model.Witness;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One letter is one word; lower case is shared, upper case is not. Rare words, unless a test says otherwise. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PairSeedsTest {

    private static Text text(String id, String letters) {
        int n = letters.length();
        int[] begin = new int[n];
        int[] end = new int[n];
        String[] fold = new String[n];
        for (int w = 0; w < n; w++) {
            begin[w] = w;
            end[w] = w + 1;
            fold[w] = letters.substring(w, w + 1);
        }
        Span all = new Span(0, n);
        Witness witness = new Witness(
                id,
                id,
                About.nothing(),
                letters.toLowerCase(Locale.ROOT),
                new Layout(all, List.of(all), List.of()),
                List.of(),
                List.of());
        return new Text(witness, new Tokens(begin, end, fold, fold, new int[n], new int[n], new boolean[n]));
    }

    private static List<String> seeds(String a, String b, double frequency) {
        Lexicon lexicon = new Lexicon(fold -> frequency);
        WeighedPair pair = new Weigher().weigh(lexicon.code(text("w1", a)), lexicon.code(text("w2", b)));
        Seeds seeds = PairSeeds.of(pair);
        List<String> out = new ArrayList<>();
        for (int s = 0; s < seeds.size(); s++) {
            out.add(a.substring(seeds.a()[s], seeds.a()[s] + seeds.length()[s]) + "@" + seeds.b()[s]);
        }
        return out;
    }

    @ParameterizedTest
    @CsvSource({
        "abcdefgh, abcdefgh, abcdefgh@0",
        "ABabcdCD, EabcdFGH, abcd@1",
        "abcXdefg, abcYdefg, abc@0 defg@4",
        "abcABCdef, defDEabc, abc@5 def@0",
        "abABCDEF, GHIJKLab, ab@6",
    })
    void maximal_runs_are_seeds(String a, String b, String expected) {
        assertThat(String.join(" ", seeds(a, b, 1e-4))).isEqualTo(expected);
    }

    @Test
    void one_changed_word_in_four_leaves_seeds() {
        assertThat(seeds("abcAdefBghiC", "abcXdefYghiZ", 1e-4)).containsExactly("abc@0", "def@4", "ghi@8");
    }

    @Test
    void a_rare_word_by_itself_is_a_seed_and_a_frequent_one_is_not() {
        assertThat(seeds("ABaCD", "EFGaH", 1e-4)).containsExactly("a@3");
        assertThat(seeds("ABaCD", "EFGaH", .02)).isEmpty();
    }

    @Test
    void a_run_of_frequent_words_needs_more_of_them() {
        assertThat(seeds("ABabCD", "EFGabH", .2)).isEmpty();
        assertThat(seeds("ABabcdefCD", "EFGabcdefH", .2)).containsExactly("abcdef@3");
    }

    @Test
    void a_text_within_one_that_says_it_again_and_again_is_a_seed() {
        assertThat(seeds("abcdefghij", "abcdefghij".repeat(100) + "K", 1e-4)).containsExactly("abcdefghij@0");
        assertThat(seeds("abcdefghijabcdefghij", "abcdefghij".repeat(100) + "K", 1e-4))
                .contains("abcdefghijabcdefghij@0");
        assertThat(seeds("abAcd", "abBcd".repeat(100), 1e-4)).isEmpty();
    }

    @Test
    void nothing_in_common_gives_no_seed() {
        assertThat(seeds("ABCD", "EFGH", 1e-4)).isEmpty();
        assertThat(seeds("", "EFGH", 1e-4)).isEmpty();
    }
}
