package org.creditportal.benchmarks.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Many who do the same at once. */
public final class Crowd {

    private Crowd() {}

    /**
     * Lets them work, each on a thread of its own.
     *
     * @param work of one of them, told by a number from 0; what it throws ends the measurement
     * @return the seconds until all of them were done
     */
    public static double seconds(int size, IntConsumer work) {
        ExecutorService threads = Executors.newFixedThreadPool(size);
        try {
            Stopwatch watch = new Stopwatch();
            List<Future<?>> begun = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                int one = i;
                begun.add(threads.submit(() -> work.accept(one)));
            }
            for (Future<?> each : begun) {
                each.get();
            }
            return watch.seconds();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
