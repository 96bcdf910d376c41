package org.creditportal.benchmarks.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.creditportal.benchmarks.harness.Stopwatch;

/** Many who ask a site at once, each on a connection of his own that stays open. */
final class Visitors {

    private static final int AT_ONCE = 8;

    private final int port;
    private final String host;

    /** @param host as the Host header names it */
    Visitors(int port, String host) {
        this.port = port;
        this.host = host;
    }

    /**
     * Asks so often, one address after the other; every answer must be a success.
     *
     * @param address path and query of the request with a number, from 0
     * @return the seconds it took
     */
    double seconds(int requests, IntFunction<String> address) {
        ExecutorService visitors = Executors.newFixedThreadPool(AT_ONCE);
        try {
            Stopwatch watch = new Stopwatch();
            List<Future<?>> all = new ArrayList<>();
            for (int first = 0; first < AT_ONCE; first++) {
                int begin = first;
                all.add(visitors.submit(() -> visit(begin, requests, address)));
            }
            for (Future<?> one : all) {
                one.get();
            }
            return watch.seconds();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } finally {
            visitors.shutdownNow();
        }
    }

    private void visit(int begin, int requests, IntFunction<String> address) {
        try (PlainConnection connection = new PlainConnection(port, host)) {
            for (int i = begin; i < requests; i += AT_ONCE) {
                int status = connection.get(address.apply(i));
                if (status != PlainConnection.OK) {
                    throw new IllegalStateException(status + " from " + host + address.apply(i));
                }
            }
        }
    }
}
