package org.creditportal.systemtests.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.kernel.work.TenantWork;

/** Calls that begin at the same moment, each on a thread of its own. */
final class AtOnce {

    private AtOnce() {}

    /** Their results in their order; what one threw is its result. */
    @SafeVarargs
    static List<Object> results(TenantWork work, TenantId tenant, Callable<Object>... calls) throws Exception {
        CyclicBarrier start = new CyclicBarrier(calls.length);
        List<Future<Object>> begun = new ArrayList<>();
        for (Callable<Object> call : calls) {
            begun.add(TenantScope.callAs(tenant, () -> work.begin(() -> result(start, call))));
        }
        List<Object> results = new ArrayList<>();
        for (Future<Object> each : begun) {
            results.add(each.get(60, TimeUnit.SECONDS));
        }
        return results;
    }

    private static Object result(CyclicBarrier start, Callable<Object> call) {
        try {
            start.await(30, TimeUnit.SECONDS);
            return call.call();
        } catch (Exception thrown) {
            return thrown;
        }
    }
}
