package io.github.stemma.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.stemma.gold.GoldStory;
import io.github.stemma.gold.GoldTexts;
import io.github.stemma.gold.RenderedStory;
import io.github.stemma.model.Account;
import io.github.stemma.model.Account.Origin;
import io.github.stemma.model.Decision;
import io.github.stemma.model.Joining;
import io.github.stemma.model.Meanings;
import io.github.stemma.model.Neighbour;
import io.github.stemma.model.Neighbour.Fate;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Span;
import io.github.stemma.model.Step;
import io.github.stemma.model.Step.How;
import io.github.stemma.model.Synonyms;
import io.github.stemma.model.Text;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of a passage is what was done. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AccountsTest {

    private static List<Text> story(String name) {
        GoldStory story = GoldStory.read(Path.of("src/test/resources/stories", name + ".json"));
        return GoldTexts.of(RenderedStory.of(story, RenderedStory.Times.SHOWN)).texts();
    }

    private static void checkAll(List<Text> texts, Detector detector) {
        List<Passage> passages = detector.detect(texts).passages();
        assertThat(passages).isNotEmpty();
        Accounts accounts = new Accounts(detector, texts);
        for (Passage passage : passages) {
            Account account = accounts.of(passage).orElseThrow();
            assertThat(account.bits()).as(passage.id()).isCloseTo(passage.bits(), within(.01));
            assertThat(account.evalue()).as(passage.id()).isCloseTo(passage.evalue(), within(.01 * passage.evalue()));
            assertThat(matches(account)).as(passage.id()).isGreaterThanOrEqualTo(passage.words());
            account.steps().forEach(AccountsTest::check);
        }
    }

    private static long matches(Account account) {
        return account.steps().stream().filter(step -> step.how().isMatch()).count();
    }

    private static void check(Step step) {
        switch (step.how()) {
            case SAME, SPELLING, STEM, PART, MEANING -> assertThat(step.bits()).isPositive();
            case CHANGED, MISSING -> assertThat(step.bits()).isNegative();
            case WHOLE, JOINED -> assertThat(step.bits()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"s01", "s05", "s14", "s24", "s28"})
    void the_items_add_up_to_the_score_and_its_e_value(String name) {
        checkAll(story(name), new Detector(DetectOptions.defaults()));
    }

    @Test
    void so_they_do_for_reworked_prose() {
        DetectOptions prose = DetectOptions.defaults().withProfile(DetectOptions.Profile.PROSE);
        checkAll(story("s05"), new Detector(prose));
    }

    @Test
    void a_reworded_sentence_has_the_decision_that_let_it_in() {
        Set<Origin> met = EnumSet.noneOf(Origin.class);
        for (String name : List.of("s05", "s14")) {
            List<Text> texts = story(name);
            Detector detector = new Detector(DetectOptions.defaults());
            Accounts accounts = new Accounts(detector, texts);
            for (Passage passage : detector.detect(texts).passages()) {
                Account account = accounts.of(passage).orElseThrow();
                met.add(account.origin());
                List<Decision> rewordings = account.decisions().stream()
                        .filter(decision -> decision.name().equals("reworded"))
                        .toList();
                if (account.origin() == Origin.REWORDED) {
                    assertThat(rewordings).hasSize(1).allMatch(Decision::isYes);
                } else {
                    assertThat(rewordings).isEmpty();
                }
            }
        }
        assertThat(met).contains(Origin.COPY, Origin.REWORDED);
    }

    /** A report and another with one word changed, one spelt otherwise, one in another form, one left out. */
    @Test
    void each_kind_of_agreement_and_of_change_is_told() {
        List<Text> texts = Texts.of("""
                Die Feuerwehr in Oberlauben musste zwölf entwurzelte Fichten von der großen Bundesstraße räumen.
                Das teilte die Gemeinde am Morgen auf ihrer Seite mit.
                """, """
                Die Feuerwehr in Oberlauben musste 12 entwurzelte Tannen von der grossen Bundesstrasse geräumt haben.
                Das teilte die Gemeinde am frühen Morgen auf ihrer Seite mit.
                """);
        Detector detector = new Detector(DetectOptions.defaults());
        Passage passage = detector.detect(texts).passages().get(0);

        Account account = new Accounts(detector, texts).of(passage).orElseThrow();

        assertThat(told(texts, account))
                .contains(
                        "SAME Oberlauben|Oberlauben",
                        "SPELLING zwölf|12",
                        "CHANGED Fichten|Tannen",
                        "SPELLING großen|grossen",
                        "SPELLING Bundesstraße|Bundesstrasse",
                        "MISSING |frühen");
        assertThat(account.steps().stream().filter(step -> step.how() == How.MISSING))
                .allMatch(step -> step.bits() == -6);
        assertThat(account.steps().stream().filter(step -> step.how() == How.CHANGED))
                .anyMatch(step -> step.bits() == -4);
    }

    @Test
    void what_a_thesaurus_brings_is_told() {
        List<Text> texts = Texts.of(
                "Die Feuerwehr in Oberlauben musste am Dienstag entwurzelte Fichten vom Weg räumen.",
                "Die Feuerwehr in Oberlauben musste am Dienstag entwurzelte Tannen vom Weg räumen.");
        Meanings trees =
                (language, fold) -> fold.equals("fichten") || fold.equals("tannen") ? new int[] {7} : new int[0];
        Detector detector = new Detector(DetectOptions.defaults()).knowing(trees);
        Passage passage = detector.detect(texts).passages().get(0);

        Account account = new Accounts(detector, texts).of(passage).orElseThrow();
        Account without = new Accounts(new Detector(DetectOptions.defaults()), texts)
                .of(passage)
                .orElseThrow();

        assertThat(told(texts, account)).contains("MEANING Fichten|Tannen");
        assertThat(told(texts, without)).contains("CHANGED Fichten|Tannen");
        assertThat(account.bits()).isCloseTo(passage.bits(), within(.01)).isGreaterThan(without.bits() + 4);
    }

    @Test
    void a_third_text_is_named_where_it_had_a_say() {
        Set<Origin> met = EnumSet.noneOf(Origin.class);
        for (String name : List.of("s01", "s05", "s12")) {
            List<Text> texts = story(name);
            Detector detector = new Detector(DetectOptions.defaults());
            Accounts accounts = new Accounts(detector, texts);
            for (Passage passage : detector.detect(texts).passages()) {
                Account account = accounts.of(passage).orElseThrow();
                boolean asked = hadASay(account);
                assertThat(account.joinings().isEmpty()).as(name + passage.id()).isEqualTo(!asked);
                for (Joining joining : account.joinings()) {
                    met.add(account.origin());
                    assertThat(passage.touches(joining.text())).isFalse();
                    assertThat(joining.copyA() && joining.copyB()).isEqualTo(account.origin() != Origin.THROUGH);
                    assertThat(words(text(texts, joining.text()), joining.words()))
                            .isNotBlank();
                }
            }
        }
        assertThat(met).containsExactlyInAnyOrder(Origin.REWORDED, Origin.SUPPORTED, Origin.THROUGH);
    }

    private static boolean hadASay(Account account) {
        return switch (account.origin()) {
            case SUPPORTED, THROUGH -> true;
            case REWORDED ->
                account.decisions().stream()
                        .flatMap(decision -> decision.terms().stream())
                        .anyMatch(term -> term.name().equals("third") && term.value() > 0);
            default -> false;
        };
    }

    private static Text text(List<Text> texts, String id) {
        return texts.stream().filter(text -> text.id().equals(id)).findFirst().orElseThrow();
    }

    /** Two words of a reworded passage that do not agree are told to mean the same. */
    @Test
    void what_a_thesaurus_adds_to_a_sentence_told_in_other_words_is_told() {
        List<Text> texts = story("s05");
        Detector plain = new Detector(DetectOptions.defaults());
        Accounts before = new Accounts(plain, texts);
        int met = 0;
        for (Passage passage : plain.detect(texts).passages()) {
            Account without = before.of(passage).orElseThrow();
            assertThat(without.synonyms()).isEmpty();
            if (without.origin() == Origin.REWORDED) {
                String a = unmatched(
                        text(texts, passage.a().witness()), passage.a().words(), without, Step::a);
                String b = unmatched(
                        text(texts, passage.b().witness()), passage.b().words(), without, Step::b);
                Meanings same = (language, fold) -> fold.equals(a) || fold.equals(b) ? new int[] {7} : new int[0];
                Optional<Account> with = new Accounts(plain.knowing(same), texts).of(passage);
                met += with.flatMap(Account::synonyms).isPresent() ? 1 : 0;
                with.filter(account -> account.synonyms().isPresent())
                        .ifPresent(account -> check(account, without, a, b, texts, passage));
            }
        }
        assertThat(met).isPositive();
    }

    private static String unmatched(Text text, Span words, Account account, Function<Step, Span> side) {
        Set<Integer> matched = new HashSet<>();
        account.steps().stream().map(side).forEach(span -> matched.add(span.begin()));
        return IntStream.range(words.begin(), words.end())
                .filter(w -> !matched.contains(w))
                .mapToObj(text.tokens()::fold)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static void check(Account with, Account without, String a, String b, List<Text> texts, Passage passage) {
        Synonyms synonyms = with.synonyms().orElseThrow();
        Decision decision = with.decisions().get(with.decisions().size() - 1);
        Decision before = without.decisions().get(without.decisions().size() - 1);
        assertThat(synonyms.words()).allSatisfy(step -> {
            assertThat(text(texts, passage.a().witness()).tokens().fold(step.a().begin()))
                    .isIn(a, b);
            assertThat(text(texts, passage.b().witness()).tokens().fold(step.b().begin()))
                    .isIn(a, b);
        });
        assertThat(Math.log1p(synonyms.shared())).isCloseTo(feature(decision, "bits"), within(1e-6));
        assertThat(Math.log1p(synonyms.shared() - synonyms.bits())).isCloseTo(feature(before, "bits"), within(1e-5));
        assertThat(synonyms.without()).isCloseTo(before.sum(), within(1e-5));
    }

    private static double feature(Decision decision, String name) {
        return decision.terms().stream()
                .filter(term -> term.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static List<String> told(List<Text> texts, Account account) {
        return account.steps().stream()
                .map(step -> step.how() + " " + words(texts.get(0), step.a()) + "|" + words(texts.get(1), step.b()))
                .toList();
    }

    private static String words(Text text, Span words) {
        return words.isEmpty()
                ? ""
                : text.tokens().text(words).of(text.witness().text());
    }

    @Test
    void exchanging_the_texts_exchanges_the_sides() {
        List<Text> texts = story("s01");
        List<Text> turned = List.of(texts.get(1), texts.get(0));
        List<Text> straight = List.of(texts.get(0), texts.get(1));
        Detector detector = new Detector(DetectOptions.defaults());
        Account one = new Accounts(detector, straight)
                .of(detector.detect(straight).passages().get(0))
                .orElseThrow();
        Account other = detector.detect(turned).passages().stream()
                .map(passage -> new Accounts(detector, turned).of(passage).orElseThrow())
                .filter(account -> account.steps().size() == one.steps().size()
                        && account.steps().get(0).a().equals(one.steps().get(0).b()))
                .findFirst()
                .orElseThrow();

        for (int k = 0; k < one.steps().size(); k++) {
            Step step = one.steps().get(k);
            assertThat(other.steps().get(k)).isEqualTo(new Step(step.how(), step.b(), step.a(), step.bits()));
        }
    }

    @Test
    void a_near_copy_is_made_of_alignments_that_lie_in_it() {
        List<Text> texts = story("s01");
        Detector detector = new Detector(DetectOptions.defaults());
        Accounts accounts = new Accounts(detector, texts);
        int copies = 0;
        for (Passage passage : detector.detect(texts).passages()) {
            Account account = accounts.of(passage).orElseThrow();
            if (account.origin() == Origin.COPY) {
                copies++;
                assertThat(account.neighbours())
                        .as(passage.id())
                        .anyMatch(x -> x.fate() == Fate.MERGED
                                && passage.a().words().contains(x.a())
                                && passage.b().words().contains(x.b()));
            }
        }
        assertThat(copies).isPositive();
    }

    @Test
    void what_became_of_the_neighbours_is_told_with_figures_that_bear_it_out() {
        Set<Fate> met = EnumSet.noneOf(Fate.class);
        for (String name : List.of("s01", "s05", "s14")) {
            List<Text> texts = story(name);
            Detector detector = new Detector(DetectOptions.defaults());
            Accounts accounts = new Accounts(detector, texts);
            for (Passage passage : detector.detect(texts).passages()) {
                for (Neighbour x : accounts.of(passage).orElseThrow().neighbours()) {
                    met.add(x.fate());
                    switch (x.fate()) {
                        case UNLIKELY, TWICE, COVERED -> assertThat(x.figure()).isGreaterThan(x.bound());
                        case PHRASE, UNRELATED, IMPROBABLE ->
                            assertThat(x.figure()).isLessThan(x.bound());
                        case MERGED -> assertThat(x.figure()).isLessThanOrEqualTo(x.bound());
                        case RETOLD -> assertThat(x.figure()).isGreaterThanOrEqualTo(x.bound());
                        case APART, CROSSED, COPIED -> assertThat(x.evalue()).isLessThanOrEqualTo(1e-3);
                    }
                }
            }
        }
        assertThat(met).contains(Fate.MERGED, Fate.COVERED, Fate.UNLIKELY, Fate.APART, Fate.IMPROBABLE);
    }

    @Test
    void a_passage_that_is_not_there_is_not_explained() {
        List<Text> texts = story("s01");
        Detector detector = new Detector(DetectOptions.defaults());
        Passage some = detector.detect(texts).passages().get(0);
        Passage.Side a = new Passage.Side(some.a().witness(), new Span(0, 1), new Span(0, 1));
        Passage none = new Passage("p9", some.kind(), false, a, some.b(), 1, 1, 1, List.of());

        assertThat(new Accounts(detector, texts).of(none)).isEmpty();
    }
}
