package io.github.stemma.read.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.model.OutletKind;
import io.github.stemma.resource.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The index of the built-in list answers as the list itself does. */
class RegistryIndexTest {

    private static final String AGENCY = "Inselpresse\tagency\t\tIP\n";

    private final Registry indexed = Registry.builtIn(true);
    private final Registry listed = Registry.builtIn(false);

    @Test
    void everyNameIsThatOfTheSameOutlet() {
        for (String name : names()) {
            assertThat(indexed.byName(name)).as(name).isEqualTo(listed.byName(name));
            assertThat(indexed.byName("The " + name.toUpperCase(Locale.ROOT)))
                    .as(name)
                    .isEqualTo(listed.byName("The " + name.toUpperCase(Locale.ROOT)));
        }
    }

    @Test
    void everyFileNameIsThatOfTheSameOutlet() {
        for (String name : names()) {
            String file = FileName.of(name.replace(' ', '-') + ".txt");

            assertThat(indexed.byFileName(file)).as(file).isEqualTo(listed.byFileName(file));
        }
    }

    @Test
    void theSameSpellingsAreFoundAtTheSamePlaces() {
        for (String name : names()) {
            Tokens text = Tokens.of("Wie " + name + " schreibt, " + name + "s " + name.toLowerCase(Locale.ROOT));

            assertThat(found(indexed.lexicon(), text)).as(name).isEqualTo(found(listed.lexicon(), text));
            assertThat(found(indexed.signOffs(), text)).as(name).isEqualTo(found(listed.signOffs(), text));
        }
    }

    @Test
    void ofTwoOutletsWithOneNameTheLaterOneHasIt() {
        RegistryIndex index = RegistryIndex.of(AGENCY + "# no outlet\nInselbote\tnewspaper\tDE\t!IP|?Bote\n");

        List<Spelling> named = index.named(Registry.key("ip")).stream()
                .filter(spelling -> spelling.words().equals("IP"))
                .toList();

        assertThat(named).extracting(Spelling::level).containsExactly(Level.QUOTED, Level.FIRM);
        assertThat(named)
                .extracting(spelling -> spelling.outlet().kind())
                .containsExactly(OutletKind.NEWSPAPER, OutletKind.AGENCY);
    }

    /** Every name and spelling of the list, and some that are none of it. */
    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of("Inverskaig Courier", "Neuen Zürcher Zeitung", "der", "x", "The"));
        for (String line : Resources.lines(RegistryLines.BUILT_IN)) {
            for (Spelling spelling : RegistryLines.spellings(line)) {
                names.add(spelling.words());
            }
        }
        return names;
    }

    private static List<String> found(Lexicon lexicon, Tokens text) {
        return lexicon.find(text).stream()
                .map(hit -> hit.begin() + "-" + hit.end() + " " + hit.outlet() + " "
                        + hit.spelling().level())
                .toList();
    }
}
