package io.github.stemma.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.model.EvidenceKind;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Verdict;
import org.junit.jupiter.api.Test;

/** What a time says by how exact it is: pairs of one report that nothing else tells apart. */
class TimesTest {

    private static Sample pair(String one, String other) {
        return Sample.empty()
                .with("a.txt", "published: " + one, Sample.report(0, 7))
                .with("b.txt", "published: " + other, Sample.report(1, 8));
    }

    private static Relation relation(String one, String other) {
        return pair(one, other).first();
    }

    private static double lean(Relation relation) {
        return relation.probabilities().bFromA() / relation.probabilities().aFromB();
    }

    private static void saysNothing(Relation relation) {
        assertThat(lean(relation)).isEqualTo(1);
        assertThat(relation.evidence()).noneMatch(e -> e.kind() == EvidenceKind.TIME);
        assertThat(relation.verdict()).isEqualTo(Verdict.UNDIRECTED);
    }

    @Test
    void hoursOnOneDaySayWhichWay() {
        Relation relation = relation("2026-03-01T09:00", "2026-03-01T12:00");

        assertThat(lean(relation)).isGreaterThan(2);
        assertThat(relation.evidence()).anyMatch(e -> e.kind() == EvidenceKind.TIME && e.bits() > 0);
    }

    @Test
    void twoMinutesSayNothing() {
        saysNothing(relation("2026-03-01T09:00", "2026-03-01T09:02"));
    }

    @Test
    void aDateSaysNothingOfATimeOnThatDay() {
        saysNothing(relation("2026-03-01", "2026-03-01T21:00"));
    }

    @Test
    void aDateSaysWhatTheDayBeforeWas() {
        assertThat(lean(relation("2026-03-01", "2026-03-02T06:00"))).isGreaterThan(5);
    }

    @Test
    void oneTimeAloneSaysNothing() {
        Relation relation = Sample.empty()
                .with("a.txt", "published: 2026-03-01T09:00", Sample.report(0, 7))
                .with("b.txt", "title: ohne", Sample.report(1, 8))
                .first();

        saysNothing(relation);
    }

    @Test
    void whatWasChangedAfterTheOtherCameOutMayBeOfThatChange() {
        saysNothing(relation("2026-03-01T09:00\nupdated: 2026-03-01T15:00", "2026-03-01T12:00"));
        saysNothing(relation("2026-03-01T12:00", "2026-03-01T09:00\nupdated: 2026-03-01T15:00"));
    }

    @Test
    void aChangeBeforeTheOtherCameOutChangesNothing() {
        Relation plain = relation("2026-03-01T09:00", "2026-03-01T12:00");
        Relation changed = relation("2026-03-01T09:00\nupdated: 2026-03-01T11:00", "2026-03-01T12:00");
        Relation later = relation("2026-03-01T09:00", "2026-03-01T12:00\nupdated: 2026-03-01T15:00");

        assertThat(changed.probabilities()).isEqualTo(plain.probabilities());
        assertThat(later.probabilities()).isEqualTo(plain.probabilities());
    }

    private static double without(Feature feature, String one, String other) {
        return lean(Sample.relation(pair(one, other).traceWithout(feature), "w1", "w2"));
    }

    @Test
    void eachOfTheFourSaysItsShare() {
        String[] minutes = {"2026-03-01T09:00", "2026-03-01T12:00"};
        String[] days = {"2026-03-01", "2026-03-03"};

        assertThat(without(Feature.TIME_FORWARD, minutes[0], minutes[1]))
                .isLessThan(0.8 * lean(relation(minutes[0], minutes[1])));
        assertThat(without(Feature.TIME_BACKWARD, minutes[0], minutes[1]))
                .isLessThan(0.8 * lean(relation(minutes[0], minutes[1])));
        assertThat(without(Feature.DAY_FORWARD, days[0], days[1])).isLessThan(0.8 * lean(relation(days[0], days[1])));
        assertThat(without(Feature.DAY_BACKWARD, days[0], days[1])).isLessThan(0.8 * lean(relation(days[0], days[1])));
    }
}
