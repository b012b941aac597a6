package io.github.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    @Test
    void resultsStandInOrderHoweverManyThreadsThereAre() {
        for (int threads : new int[] {1, 2, 7}) {
            SideBySide beside = new SideBySide(threads);
            for (int time = 0; time < 5; time++) {
                assertThat(beside.of(100, i -> "n" + i))
                        .isEqualTo(
                                IntStream.range(0, 100).mapToObj(i -> "n" + i).toList());
            }
        }
        assertThat(new SideBySide(4).of(0, i -> i)).isEmpty();
    }

    @Test
    void twoAreAtWorkAtTheSameTimeTheFirstTimeAndLater() {
        SideBySide beside = new SideBySide(2);
        for (int time = 0; time < 5; time++) {
            CyclicBarrier both = new CyclicBarrier(2);
            Set<Thread> threads = ConcurrentHashMap.newKeySet();

            beside.of(2, i -> {
                threads.add(Thread.currentThread());
                return await(both);
            });

            assertThat(threads).hasSize(2).contains(Thread.currentThread());
        }
    }

    @Test
    void nobodyWaitsForAThreadThatIsTakenUpElsewhere() {
        SideBySide beside = new SideBySide(2);
        for (int time = 0; time < 4; time++) {
            beside.of(2, i -> i);
        }
        CountDownLatch release = new CountDownLatch(1);
        for (int i = 0; i < ForkJoinPool.getCommonPoolParallelism(); i++) {
            ForkJoinPool.commonPool().execute(() -> awaited(release));
        }

        assertThat(beside.of(3, i -> i)).containsExactly(0, 1, 2);
        release.countDown();
    }

    @Test
    void oneThreadIsTheCallers() {
        assertThat(new SideBySide(1).of(5, i -> Thread.currentThread())).containsOnly(Thread.currentThread());
    }

    @Test
    void theFirstFailureIsThrown() {
        for (int threads : new int[] {1, 3}) {
            SideBySide beside = new SideBySide(threads);
            for (int time = 0; time < 5; time++) {
                assertThatThrownBy(() -> beside.of(6, i -> failing(i)))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage("2");
            }
        }
    }

    private static int failing(int i) {
        if (i >= 2) {
            throw new IllegalStateException(String.valueOf(i));
        }
        return i;
    }

    private static void awaited(CountDownLatch release) {
        try {
            release.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static int await(CyclicBarrier both) {
        try {
            return both.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
