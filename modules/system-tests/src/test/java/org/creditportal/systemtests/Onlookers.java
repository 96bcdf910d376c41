package org.creditportal.systemtests;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Predicate;

/**
 * People who look, while others act, whether what is confirmed to be gone is seen still. Who has nothing to look at waits: one who
 * asked on and on would take the time from those who act, and a thousand rounds would last as long as five thousand.
 */
public final class Onlookers implements AutoCloseable {

    private static final String OVER = "";

    private final BlockingQueue<String> gone = new LinkedBlockingQueue<>();
    private final ExecutorService people;
    private final List<Future<Integer>> looking = new ArrayList<>();

    /** So many people, with how they look. */
    public Onlookers(int number, Predicate<String> isSeen) {
        people = Executors.newFixedThreadPool(number);
        for (int i = 0; i < number; i++) {
            looking.add(people.submit(() -> look(isSeen)));
        }
    }

    private int look(Predicate<String> isSeen) throws InterruptedException {
        int seen = 0;
        for (String one = gone.take(); !one.equals(OVER); one = gone.take()) {
            seen += isSeen.test(one) ? 1 : 0;
        }
        return seen;
    }

    /** One of them looks for this as soon as he can; from now on nobody may see it. */
    public void lookFor(String confirmedToBeGone) {
        gone.add(confirmedToBeGone);
    }

    /** How often something was seen that was gone, when they have looked for everything; then they go home. */
    public int seen() throws Exception {
        looking.forEach(one -> gone.add(OVER));
        int seen = 0;
        for (Future<Integer> one : looking) {
            seen += one.get();
        }
        return seen;
    }

    @Override
    public void close() {
        people.shutdownNow();
    }
}
