package org.creditportal.systemtests.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.creditportal.files.vault.StoredFile;
import org.creditportal.files.vault.Vault;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.job.JobHandler;
import org.creditportal.kernel.job.JobResult;
import org.creditportal.kernel.job.JobRun;
import org.creditportal.kernel.work.TenantWork;

/**
 * Counts to ten, each step a checkpoint; the parameters name the job. A name that begins with "held" waits at the beginning until
 * it is let go, one with "broken" fails the first time, one with "refused" always.
 */
@ApplicationScoped
public class FixtureJob implements JobHandler {

    static final String KIND = "fixture.count";
    static final Duration KEPT = Duration.ofDays(7);
    private static final int STEPS = 10;

    private final Map<String, Hold> holds = new ConcurrentHashMap<>();
    private final Map<String, List<Integer>> counted = new ConcurrentHashMap<>();

    @Inject
    private Vault vault;

    @Inject
    private TenantWork work;

    @Inject
    private Clock clock;

    /** What a job waits for at its beginning. Public as the methods are: a stand-in passes on only what is. */
    public record Hold(CountDownLatch reached, CountDownLatch released) {

        public void letGo() {
            released.countDown();
        }
    }

    public Hold hold(String name) {
        return holds.computeIfAbsent(name, any -> new Hold(new CountDownLatch(1), new CountDownLatch(1)));
    }

    public void letAllGo() {
        holds.values().forEach(Hold::letGo);
    }

    /** What was counted, in all attempts. */
    public List<Integer> counted(String name) {
        return counted.computeIfAbsent(name, any -> new CopyOnWriteArrayList<>());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean isForItsOfficer() {
        return true;
    }

    @Override
    public String origin(String parameters) {
        return "/fixture?name=" + parameters;
    }

    @Override
    public Optional<JobResult> run(JobRun run) {
        String name = run.parameters();
        if (name.startsWith("held")) {
            await(hold(name));
        }
        if (name.startsWith("refused")) {
            throw new NotFoundException("Fixture", name);
        }
        run.progress("counting", 0, STEPS);
        for (int step = run.checkpoint().map(Integer::valueOf).orElse(0) + 1; step <= STEPS; step++) {
            counted(name).add(step);
            run.checkpoint(String.valueOf(step), "counting", step, STEPS);
            if (name.startsWith("broken") && step == 1) {
                throw new IllegalStateException("as asked");
            }
        }
        return Optional.of(work.inTransaction(() -> keep(name)));
    }

    private JobResult keep(String name) {
        Instant until = clock.instant().plus(KEPT);
        try {
            StoredFile file = vault.lend(new ByteArrayInputStream(name.getBytes(StandardCharsets.UTF_8)), until);
            return new JobResult(file.id(), name + ".txt", "text/plain", file.size(), until);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void await(Hold hold) {
        hold.reached().countDown();
        try {
            if (!hold.released().await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("never let go");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
