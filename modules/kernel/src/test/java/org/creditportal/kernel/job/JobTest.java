package org.creditportal.kernel.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.audit.Actor;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.procedure.IllegalTransitionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobTest {

    private static final Instant NOON = Instant.parse("2026-11-30T04:00:00Z");
    private static final Instant AFTER_THE_LEASE = NOON.plus(Job.LEASE).plusMillis(1);
    private static final Actor CLERK = new Actor("c1", "王芳", "finance", "127.0.0.1");
    private static final JobResult RESULT = new JobResult(7, "records.xlsx", "x", 9, NOON.plus(Duration.ofDays(7)));

    private final Job job = Job.request("records.export", "sealed", "digest", CLERK, NOON);

    @Test
    void isTakenOnceAndByTheNextWhenItsLeaseHasRunOut() {
        assertThat(job.isIdle(NOON)).isTrue();
        assertThat(job.take("first", NOON)).isTrue();
        assertThat(job.isIdle(NOON.plus(Job.LEASE))).isFalse();
        assertThat(job.isIdle(AFTER_THE_LEASE)).isTrue();
        assertThat(job.take("second", AFTER_THE_LEASE)).isTrue();
        job.hold("second", AFTER_THE_LEASE);
        assertThatThrownBy(() -> job.hold("first", AFTER_THE_LEASE)).isInstanceOf(JobLostException.class);
    }

    @Test
    void keepsItsLeaseAsLongAsItsWorkerHoldsIt() {
        job.take("worker", NOON);
        Instant later = NOON.plusSeconds(25);
        job.hold("worker", later);
        assertThat(job.isIdle(AFTER_THE_LEASE)).isFalse();
        assertThat(job.isIdle(later.plus(Job.LEASE).plusMillis(1))).isTrue();
    }

    @Test
    void endsOnceAndNeverChangesAgain() {
        job.take("worker", NOON);
        job.finish(RESULT, NOON);
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.isIdle(AFTER_THE_LEASE)).isFalse();
        assertThat(job.requestStop(NOON)).isFalse();
        assertThatThrownBy(() -> job.hold("worker", NOON)).isInstanceOf(JobLostException.class);
        assertThatThrownBy(() -> job.fail("kernel.jobUnknown", List.of(), NOON))
                .isInstanceOf(IllegalTransitionException.class);
        assertThatThrownBy(() -> job.stopped(NOON)).isInstanceOf(IllegalTransitionException.class);
    }

    @Test
    void givesItsResultOutAsLongAsItIsKept() {
        job.take("worker", NOON);
        job.finish(RESULT, NOON);
        assertThat(job.result(NOON)).isEqualTo(RESULT);
        assertThat(job.result(RESULT.until().plusSeconds(1))).isNull();
    }

    @Test
    void givesItsResultToNobodyOnceItsOfficerIsMoved() {
        job.take("worker", NOON);
        job.finish(RESULT, NOON);
        assertThat(job.isStillOf(CLERK, bureau -> bureau)).isTrue();
        assertThat(job.isStillOf(new Actor("c1", "王芳", "treasury", null), bureau -> "treasury"))
                .as("the bureau that took its bureau's place")
                .isTrue();
        assertThat(job.isStillOf(new Actor("c1", "王芳", "water", null), bureau -> bureau))
                .isFalse();
        assertThat(job.isStillOf(new Actor("c1", "王芳", null, null), bureau -> bureau))
                .isFalse();
        job.withdrawResult(NOON.plusSeconds(1));
        assertThat(job.result(NOON.plusSeconds(1))).isNull();
        assertThat(job.view(null, NOON.plusSeconds(1)).result()).isNull();
    }

    @Test
    void givesNothingOutWhereItWasToBeStoppedAtItsLastWord() {
        job.take("worker", NOON);
        job.requestStop(NOON);
        job.finish(RESULT, NOON);
        assertThat(job.result(NOON)).isNull();
    }

    @Test
    void endsForAMovedOfficerWhatHeWasToReadAndNothingElse() {
        Job official = Job.request("lists.receive", "sealed", "other", CLERK, NOON);
        Job done = Job.request("records.export", "sealed", "third", CLERK, NOON);
        done.take("worker", NOON);
        done.finish(RESULT, NOON);
        JobsOfOfficers moved = new JobsOfOfficers();
        moved.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        moved.handlers = new JobHandlers() {
            @Override
            Optional<JobHandler> find(String kind) {
                return Optional.of(new Exporting(kind));
            }
        };
        moved.jobs = new StoredJobs() {
            @Override
            List<Job> lockOpen(String officer, Instant now) {
                return List.of(job, official, done);
            }
        };
        moved.end(CLERK.id());
        assertThat(job.state()).isEqualTo(JobState.STOPPED);
        assertThat(official.state()).isEqualTo(JobState.WAITING);
        assertThat(official.view(null, NOON).stopping()).isFalse();
        assertThat(done.result(NOON)).isNull();
    }

    private record Exporting(String kind) implements JobHandler {

        @Override
        public Optional<JobResult> run(JobRun run) {
            return Optional.empty();
        }

        @Override
        public boolean isForItsOfficer() {
            return kind.equals("records.export");
        }
    }

    @Test
    void stopsAtOnceWhileNobodyWorksOnItAndElseWhenItsWorkerHears() {
        assertThat(job.requestStop(NOON)).isTrue();
        assertThat(job.state()).isEqualTo(JobState.STOPPED);
        Job running = Job.request("records.export", "sealed", "digest", CLERK, NOON);
        running.take("worker", NOON);
        assertThat(running.requestStop(NOON)).isTrue();
        assertThat(running.requestStop(NOON)).isFalse();
        assertThat(running.state()).isEqualTo(JobState.RUNNING);
        assertThat(running.view(null, NOON).stopping()).isTrue();
        assertThat(running.view(null, NOON).stoppable()).isFalse();
        running.stopped(NOON);
        assertThat(running.state()).isEqualTo(JobState.STOPPED);
    }

    @Test
    void isNotBegunAnewWhenItsOfficerStoppedItAndItsWorkerDied() {
        job.take("worker", NOON);
        job.requestStop(NOON);
        assertThat(job.isIdle(AFTER_THE_LEASE)).isTrue();
        assertThat(job.take("next", AFTER_THE_LEASE)).isFalse();
        assertThat(job.state()).isEqualTo(JobState.STOPPED);
    }

    @Test
    void isGivenUpAfterAttemptsThatCameNoFurther() {
        Instant now = NOON;
        for (int attempt = 0; attempt < Job.MOST_ATTEMPTS; attempt++) {
            assertThat(job.take("worker " + attempt, now)).isTrue();
            now = now.plus(Job.LEASE).plusMillis(1);
        }
        assertThat(job.take("one more", now)).isFalse();
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.view(null, now).failureKey()).isEqualTo("kernel.jobGivenUp");
    }

    @Test
    void isNotGivenUpWhileEachAttemptComesFurther() {
        Instant now = NOON;
        for (int attempt = 0; attempt < 3 * Job.MOST_ATTEMPTS; attempt++) {
            assertThat(job.take("worker " + attempt, now)).isTrue();
            job.noteCheckpoint("sealed " + attempt);
            now = now.plus(Job.LEASE).plusMillis(1);
        }
        assertThat(job.checkpoint()).isEqualTo("sealed 14");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "x", "-1", "<b>'\"\\信\0", "0123456789abc", "0123456789ABC0"})
    void isNotFoundByWhatIsNoNumber(String odd) {
        assertThatThrownBy(() -> new JobNumber(odd)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void tellsPercentOnlyWhereTheTotalIsKnown() {
        assertThat(JobProgress.percent(5, 0)).isNull();
        assertThat(JobProgress.percent(1, 3)).isEqualTo(33);
        assertThat(JobProgress.percent(9, 3)).isEqualTo(100);
    }
}
