package org.creditportal.systemtests.kernel;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A timer like those of the product: not persistent, without a transaction of its own. */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FixtureTimer {

    private final BlockingQueue<FutureTask<?>> waiting = new LinkedBlockingQueue<>();

    @Resource
    private TimerService timers;

    /** Has the work done by the timer and waits for it. */
    public void run(Runnable work) throws Exception {
        FutureTask<Boolean> task = new FutureTask<>(work, true);
        waiting.add(task);
        timers.createSingleActionTimer(1, new TimerConfig(null, false));
        task.get(30, TimeUnit.SECONDS);
    }

    @Timeout
    void ring() {
        waiting.remove().run();
    }
}
