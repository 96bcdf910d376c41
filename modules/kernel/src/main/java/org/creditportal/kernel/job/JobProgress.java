package org.creditportal.kernel.job;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How far a job is. */
@Embeddable
public class JobProgress {

    private static final int WHOLE = 100;

    @Column(name = "phase")
    private String phase;

    @Column(name = "done", nullable = false)
    private long done;

    @Column(name = "total", nullable = false)
    private long total;

    protected JobProgress() {}

    /**
     * How far it is.
     *
     * @param phase what is just done; {@code null} before it is begun
     * @param total 0 while nobody knows
     */
    public JobProgress(String phase, long done, long total) {
        this.phase = phase;
        this.done = done;
        this.total = total;
    }

    String phase() {
        return phase;
    }

    long done() {
        return done;
    }

    long total() {
        return total;
    }

    /** {@code null} while nobody knows. */
    static Integer percent(long done, long total) {
        return total <= 0 ? null : (int) Math.min(WHOLE, Math.max(0, done * WHOLE / total));
    }
}
