package org.creditportal.systemtests;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people who ask at the same moment. */
public final class AllAtOnce {

    private AllAtOnce() {}

    /** What each was answered, in their order; all begin when the last is ready. */
    @SafeVarargs
    public static List<Http.Answer> ask(Callable<Http.Answer>... people) throws Exception {
        CyclicBarrier start = new CyclicBarrier(people.length);
        ExecutorService threads = Executors.newFixedThreadPool(people.length);
        try {
            List<Future<Http.Answer>> asked = new ArrayList<>();
            for (Callable<Http.Answer> one : people) {
                asked.add(threads.submit(() -> {
                    start.await();
                    return one.call();
                }));
            }
            List<Http.Answer> answers = new ArrayList<>();
            for (Future<Http.Answer> each : asked) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
