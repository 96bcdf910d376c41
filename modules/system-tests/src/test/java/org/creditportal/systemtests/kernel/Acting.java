package org.creditportal.systemtests.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.creditportal.kernel.audit.Actor;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;

/** Who acts, in which tenant, and two of them at the same moment. */
final class Acting {

    private Acting() {}

    static <T> T as(TenantId tenant, Actor actor, Callable<T> act) throws Exception {
        return TenantScope.callAs(tenant, () -> FixtureActor.as(actor, act));
    }

    static <T> List<T> atOnce(TenantId tenant, Actor actor, Callable<T> one, Callable<T> two) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<T>> answers = new ArrayList<>();
            for (Callable<T> act : List.of(one, two)) {
                answers.add(threads.submit(() -> {
                    barrier.await(20, TimeUnit.SECONDS);
                    return as(tenant, actor, act);
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> answer : answers) {
                results.add(answer.get(30, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
