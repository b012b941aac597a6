package io.github.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    @Test
    void resultsStandInOrderHoweverManyThreadsThereAre() {
        for (int threads : new int[] {1, 2, 7}) {
            assertThat(SideBySide.of(100, threads, i -> "n" + i))
                    .isEqualTo(IntStream.range(0, 100).mapToObj(i -> "n" + i).toList());
        }
        assertThat(SideBySide.of(0, 4, i -> i)).isEmpty();
    }

    @Test
    void twoAreAtWorkAtTheSameTime() {
        CyclicBarrier both = new CyclicBarrier(2);
        Set<Thread> threads = ConcurrentHashMap.newKeySet();

        SideBySide.of(2, 2, i -> {
            threads.add(Thread.currentThread());
            return await(both);
        });

        assertThat(threads).hasSize(2).contains(Thread.currentThread());
    }

    @Test
    void oneThreadIsTheCallers() {
        assertThat(SideBySide.of(5, 1, i -> Thread.currentThread())).containsOnly(Thread.currentThread());
    }

    @Test
    void theFirstFailureIsThrown() {
        for (int threads : new int[] {1, 3}) {
            assertThatThrownBy(() -> SideBySide.of(6, threads, i -> failing(i)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("2");
        }
    }

    private static int failing(int i) {
        if (i >= 2) {
            throw new IllegalStateException(String.valueOf(i));
        }
        return i;
    }

    private static int await(CyclicBarrier both) {
        try {
            return both.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
