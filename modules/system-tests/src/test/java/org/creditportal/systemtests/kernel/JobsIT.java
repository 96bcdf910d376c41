package org.creditportal.systemtests.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditportal.systemtests.kernel.Acting.as;
import static org.creditportal.systemtests.kernel.Acting.atOnce;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.creditportal.files.vault.Vault;
import org.creditportal.kernel.audit.Actor;
import org.creditportal.kernel.error.CollisionException;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.job.BackgroundJobs;
import org.creditportal.kernel.job.FetchResult;
import org.creditportal.kernel.job.JobLostException;
import org.creditportal.kernel.job.JobNumber;
import org.creditportal.kernel.job.JobProgress;
import org.creditportal.kernel.job.JobResult;
import org.creditportal.kernel.job.JobState;
import org.creditportal.kernel.job.JobSteps;
import org.creditportal.kernel.job.JobView;
import org.creditportal.kernel.job.JobWorker;
import org.creditportal.kernel.job.JobsOfOfficers;
import org.creditportal.kernel.job.RequestJob;
import org.creditportal.kernel.job.StopJob;
import org.creditportal.kernel.job.TakenJob;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.work.TenantWork;
import org.creditportal.systemtests.Raced;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Jobs end once, whoever dies, stops or works at the same moment, and are their officer's alone (ADR 0031). */
@ArquillianTest
class JobsIT {

    private static final TenantId ALPHA = new TenantId("alpha");
    private static final TenantId BETA = new TenantId("beta");
    private static final Actor CLERK = new Actor("clerk", "王芳", "finance", "127.0.0.1");
    private static final Actor OTHER = new Actor("other", "李娜", "finance", "127.0.0.1");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BEYOND_THE_LEASE = Duration.ofSeconds(31);

    @Inject
    private BackgroundJobs jobs;

    @Inject
    private JobSteps steps;

    @Inject
    private JobWorker worker;

    @Inject
    private JobsOfOfficers ofOfficers;

    @Inject
    private TenantWork work;

    @Inject
    private FixtureJob fixture;

    @Inject
    private FixtureClock fixtureClock;

    @Inject
    private Vault vault;

    @Inject
    private FileRows rows;

    @Inject
    private Clock clock;

    @Deployment
    static WebArchive deployment() {
        return KernelArchive.create();
    }

    @AfterEach
    void putTheClockBackAndHoldNothing() {
        fixtureClock.putBack();
        fixture.letAllGo();
    }

    @Test
    void isDoneInTheBackgroundAndFoundAgainByWhoAskedAndNobodyElse() throws Exception {
        JobNumber number = request("plain");
        awaitState(number, JobState.DONE);
        JobView job = own(number);
        assertThat(fixture.counted("plain")).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(job.percent()).isEqualTo(100);
        assertThat(job.origin()).isEqualTo("/fixture?name=plain");
        JobResult result = as(ALPHA, CLERK, () -> jobs.fetch(new FetchResult(number)));
        assertThat(read(ALPHA, result.file())).isEqualTo("plain");
        assertThat(as(ALPHA, CLERK, () -> rows.audited("JOB_RESULT_FETCHED", number.value())))
                .isOne();
        assertHidden(ALPHA, OTHER, number);
        assertHidden(BETA, CLERK, number);
        assertThat(as(ALPHA, OTHER, () -> jobs.own(Order.USUAL, 1, 50)).items()).isEmpty();
        fixtureClock.putForward(FixtureJob.KEPT.plusMinutes(1));
        assertThat(own(number).result()).isNull();
        assertThatThrownBy(() -> as(ALPHA, CLERK, () -> jobs.fetch(new FetchResult(number))))
                .isInstanceOf(NotFoundException.class);
    }

    private void assertHidden(TenantId tenant, Actor actor, JobNumber number) {
        List<Callable<Object>> acts =
                List.of(() -> jobs.requireOwn(number), () -> jobs.fetch(new FetchResult(number)), () -> {
                    jobs.stop(new StopJob(number));
                    return null;
                });
        for (Callable<Object> act : acts) {
            assertThatThrownBy(() -> as(tenant, actor, act)).isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void twoWhoTakeAJobAtOnceGetItOnce() throws Exception {
        try (Hands full = new Hands()) {
            JobNumber number = request("raced");
            long id = waiting(number);
            List<Optional<TakenJob>> taken =
                    atOnce(ALPHA, CLERK, () -> steps.take(id, "first"), () -> steps.take(id, "second"));
            assertThat(taken.stream().filter(Optional::isPresent)).hasSize(1);
            full.letGo();
            assertThat(fixture.counted("raced")).isEmpty();
            fixtureClock.putForward(BEYOND_THE_LEASE);
            worker.sweep();
            awaitState(number, JobState.DONE);
            assertThat(fixture.counted("raced")).hasSize(10);
        }
    }

    /** The node that is killed is one that took the job and never says another word. */
    @Test
    void goesOnFromTheCheckpointWhenANodeIsKilled() throws Exception {
        try (Hands full = new Hands()) {
            JobNumber number = request("killed");
            long id = waiting(number);
            String dead = "dead node";
            assertThat(as(ALPHA, CLERK, () -> steps.take(id, dead))).isPresent();
            as(ALPHA, CLERK, () -> {
                steps.noteCheckpoint(id, dead, "7", new JobProgress("counting", 7, 10));
                return null;
            });
            full.letGo();
            worker.sweep();
            assertThat(own(number).state()).isEqualTo(JobState.RUNNING);
            fixtureClock.putForward(BEYOND_THE_LEASE);
            worker.sweep();
            awaitState(number, JobState.DONE);
            assertThat(fixture.counted("killed")).containsExactly(8, 9, 10);
            assertThatThrownBy(() -> as(ALPHA, CLERK, () -> {
                        steps.finish(id, dead, null);
                        return null;
                    }))
                    .isInstanceOf(JobLostException.class);
            assertThat(own(number).result()).isNotNull();
        }
    }

    @Test
    void keepsTheLeaseOfAWorkerThatIsSilent() throws Exception {
        JobNumber number = request("held silent");
        fixture.hold("held silent").reached().await(20, TimeUnit.SECONDS);
        for (int i = 1; i <= 3; i++) {
            fixtureClock.putForward(Duration.ofSeconds(20L * i));
            worker.sweep();
            Instant renewedAfter = clock.instant().minusSeconds(1);
            await(() -> idleAt(renewedAfter.plusSeconds(25)) == 0);
        }
        fixture.hold("held silent").letGo();
        awaitState(number, JobState.DONE);
        assertThat(fixture.counted("held silent")).hasSize(10);
    }

    /** How many jobs of the tenant nobody would be working on at a moment, unless leases are renewed until then. */
    private long idleAt(Instant moment) {
        Duration ahead = Duration.between(Clock.systemUTC().instant(), moment);
        Duration now = Duration.between(Clock.systemUTC().instant(), clock.instant());
        try {
            fixtureClock.putForward(ahead);
            return as(ALPHA, CLERK, () -> steps.idle(10)).size();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        } finally {
            fixtureClock.putForward(now);
        }
    }

    @Test
    void stopsWhatWaitsAtOnceAndWhatRunsAtItsNextWord() throws Exception {
        try (Hands full = new Hands()) {
            JobNumber waiting = request("never begun");
            stop(waiting);
            assertThat(own(waiting).state()).isEqualTo(JobState.STOPPED);
            stop(full.first);
            assertThat(own(full.first).stopping()).isTrue();
            assertThat(own(full.first).state()).isEqualTo(JobState.RUNNING);
            full.letGo();
            awaitState(full.first, JobState.STOPPED);
            awaitState(full.second, JobState.DONE);
            assertThat(fixture.counted("never begun")).isEmpty();
            stop(full.second);
            assertThat(own(full.second).state()).isEqualTo(JobState.DONE);
        }
    }

    /** What he asked for, with what he could see then, is neither given out nor done for who he is now. */
    @Test
    void nothingIsDoneOrGivenOutForWhoWasMoved() throws Exception {
        JobNumber elsewhere = request("plain and moved");
        awaitState(elsewhere, JobState.DONE);
        Actor moved = new Actor(CLERK.id(), CLERK.name(), "transport", CLERK.address());
        assertThatThrownBy(() -> as(ALPHA, moved, () -> jobs.fetch(new FetchResult(elsewhere))))
                .isInstanceOf(NotFoundException.class);
        assertThat(as(ALPHA, CLERK, () -> jobs.fetch(new FetchResult(elsewhere))))
                .isNotNull();
        try (Hands full = new Hands()) {
            JobNumber waiting = request("never begun for the moved");
            as(
                    ALPHA,
                    CLERK,
                    () -> work.inTransaction(() -> {
                        ofOfficers.end(CLERK.id());
                        return null;
                    }));
            assertThat(own(waiting).state()).isEqualTo(JobState.STOPPED);
            full.letGo();
            awaitState(full.first, JobState.STOPPED);
            awaitState(full.second, JobState.STOPPED);
        }
        assertThatThrownBy(() -> as(ALPHA, CLERK, () -> jobs.fetch(new FetchResult(elsewhere))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void tellsWhyItCannotBeDoneAndTriesAgainWhatMayPass() throws Exception {
        JobNumber refused = request("refused");
        awaitState(refused, JobState.FAILED);
        assertThat(own(refused).failureKey()).isEqualTo("kernel.notFound");
        JobNumber broken = request("broken once");
        await(() -> fixture.counted("broken once").size() == 1);
        assertThat(own(broken).state()).isEqualTo(JobState.RUNNING);
        // The first attempt may still be about to end when its lease is looked at, and is renewed: then the next one
        // counts.
        for (int lease = 1; lease <= 5 && !isSoon(broken, JobState.DONE); lease++) {
            fixtureClock.putForward(BEYOND_THE_LEASE.multipliedBy(lease));
            worker.sweep();
        }
        awaitState(broken, JobState.DONE);
        assertThat(fixture.counted("broken once")).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    @Raced("BackgroundJobs.request")
    void theSameAskedForTwiceAtOnceIsDoneOnce() throws Exception {
        try (Hands full = new Hands()) {
            List<Object> answers = atOnce(ALPHA, CLERK, () -> answer("twice"), () -> answer("twice"));
            List<Object> numbers = answers.stream()
                    .filter(JobNumber.class::isInstance)
                    .distinct()
                    .toList();
            assertThat(numbers).hasSize(1);
            assertThat(answers).allMatch(answer -> answer instanceof JobNumber || answer instanceof CollisionException);
            assertThat(request("twice")).isEqualTo(numbers.get(0));
            full.letGo();
            worker.sweep();
            awaitState((JobNumber) numbers.get(0), JobState.DONE);
            assertThat(fixture.counted("twice")).hasSize(10);
        }
    }

    private Object answer(String name) {
        try {
            return request(name);
        } catch (CollisionException second) {
            return second;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private JobNumber request(String name) throws Exception {
        return as(ALPHA, CLERK, () -> jobs.request(new RequestJob(FixtureJob.KIND, name, "for a test")));
    }

    private void stop(JobNumber number) throws Exception {
        as(ALPHA, CLERK, () -> {
            jobs.stop(new StopJob(number));
            return null;
        });
    }

    private JobView own(JobNumber number) throws Exception {
        return as(ALPHA, CLERK, () -> jobs.requireOwn(number));
    }

    /** The row of a job that waits because all hands are full. */
    private long waiting(JobNumber number) throws Exception {
        assertThat(own(number).state()).isEqualTo(JobState.WAITING);
        return as(ALPHA, CLERK, () -> steps.idle(1)).get(0);
    }

    private String read(TenantId tenant, long file) throws Exception {
        return as(tenant, CLERK, () -> {
            try (InputStream content = vault.open(file)) {
                return new String(content.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    private void awaitState(JobNumber number, JobState state) throws Exception {
        await(() -> own(number).state() == state);
    }

    private boolean isSoon(JobNumber number, JobState state) throws Exception {
        long limit = System.nanoTime() + Duration.ofSeconds(3).toNanos();
        while (own(number).state() != state && System.nanoTime() < limit) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        return own(number).state() == state;
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void await(Condition condition) throws Exception {
        long limit = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds() && System.nanoTime() < limit) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        assertThat(condition.holds()).isTrue();
    }

    /** All that a node does at once for the tenant, so that what is asked for next waits. */
    private final class Hands implements AutoCloseable {

        private final String name = "held " + System.nanoTime();
        private final JobNumber first;
        private final JobNumber second;

        Hands() throws Exception {
            first = request(name + " first");
            second = request(name + " second");
            assertThat(fixture.hold(name + " first").reached().await(20, TimeUnit.SECONDS))
                    .isTrue();
            assertThat(fixture.hold(name + " second").reached().await(20, TimeUnit.SECONDS))
                    .isTrue();
        }

        void letGo() {
            fixture.hold(name + " first").letGo();
            fixture.hold(name + " second").letGo();
        }

        @Override
        public void close() {
            letGo();
        }
    }
}
