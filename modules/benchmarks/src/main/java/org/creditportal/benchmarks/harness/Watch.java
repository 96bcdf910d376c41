package org.creditportal.benchmarks.harness;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;

/** Takes a value again and again in the background while something else runs. A value that cannot be taken ends the bench. */
public final class Watch {

    private final Measurement measurement;
    private final CountDownLatch end = new CountDownLatch(1);
    private final Thread thread;
    private RuntimeException failure;

    /** Begins at once. */
    public Watch(Measurement measurement, Duration pause, DoubleSupplier value) {
        this.measurement = measurement;
        this.thread = new Thread(() -> sample(pause, value), "watch-" + measurement.name());
        thread.setDaemon(true);
        thread.start();
    }

    private void sample(Duration pause, DoubleSupplier value) {
        try {
            do {
                measurement.add(value.getAsDouble());
            } while (!end.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException caught) {
            failure = caught;
        }
    }

    /** Ends it; afterwards the measurement is complete. */
    public void end() {
        end.countDown();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        if (failure != null) {
            throw new IllegalStateException(measurement.name() + " could not be measured", failure);
        }
    }
}
