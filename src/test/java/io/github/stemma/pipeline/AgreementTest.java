package io.github.stemma.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.model.Agreement;
import io.github.stemma.model.Coded;
import io.github.stemma.model.Meanings;
import io.github.stemma.model.Text;
import io.github.stemma.model.WeighedPair;
import io.github.stemma.seed.Lexicon;
import io.github.stemma.seed.Weigher;
import io.github.stemma.tokenize.ZipfBackground;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How two words agree is what their bits say. */
class AgreementTest {

    @Test
    void aWordKeepsThePartOfItsBitsThatItsAgreementSays() {
        List<Text> texts = Texts.of(
                "Entwurzelte Fichten versperren die Kreisstraße, sagte Feuerwehrkommandant Ilg. Die Straßen bleiben zu.",
                "Tannen versperrten die Bundesstraße, sagt Feuerwehrfrau Ilg, und entwurzelte Zäune. Die Strasse bleibt zu.");
        Meanings trees =
                (language, fold) -> fold.equals("fichten") || fold.equals("tannen") ? new int[] {7} : new int[0];
        Lexicon lexicon = new Lexicon(ZipfBackground.of(texts), Optional.of(trees));
        Coded a = lexicon.code(texts.get(0));
        Coded b = lexicon.code(texts.get(1));
        WeighedPair pair = new Weigher().weigh(a, b);

        Set<Agreement> met = EnumSet.noneOf(Agreement.class);
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                Agreement how = pair.how(i, j);
                met.add(how);
                float whole = Math.min(pair.bitsA()[i], pair.bitsB()[j]);
                assertThat(pair.agreement(i, j)).isEqualTo(how.share() * whole);
            }
        }
        assertThat(met).containsExactlyInAnyOrder(Agreement.values());
    }
}
