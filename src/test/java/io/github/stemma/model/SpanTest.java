package io.github.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpanTest {

    /** Spans in order, some of which touch. */
    private static List<Span> some(Random random) {
        List<Span> some = new ArrayList<>();
        int at = 0;
        for (int i = random.nextInt(8); i > 0; i--) {
            int begin = at + random.nextInt(3);
            at = begin + 1 + random.nextInt(3);
            some.add(new Span(begin, at));
        }
        return some;
    }

    @Test
    void thoseThatOverlapAreFoundAsByALookAtEach() {
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            List<Span> inOrder = some(random);
            int begin = random.nextInt(30);
            Span span = new Span(begin, begin + 1 + random.nextInt(8));

            assertThat(span.overlapping(inOrder))
                    .as("%s in %s", span, inOrder)
                    .isEqualTo(inOrder.stream()
                            .filter(other -> other.overlap(span) > 0)
                            .toList());
        }
    }
}
