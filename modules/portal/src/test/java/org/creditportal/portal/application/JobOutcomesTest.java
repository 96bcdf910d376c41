package org.creditportal.portal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.creditportal.casework.api.work.OutcomeRow;
import org.creditportal.kernel.job.JobState;
import org.creditportal.kernel.job.JobView;
import org.junit.jupiter.api.Test;

/** What rings for jobs, and what does not because it rings by itself. */
class JobOutcomesTest {

    private static final String ASSESSMENT = "responsibility.assessment";
    private static final String EXPORT = "records.export";
    private static final Instant BEFORE = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant ENDED = BEFORE.plusSeconds(60);

    private static JobView job(String kind, JobState state, Instant endedAt) {
        return new JobView("0", kind, state, null, 0, 0, BEFORE, endedAt, false, false, null, List.of(), null, null);
    }

    private static List<OutcomeRow> told(JobView... jobs) {
        return JobOutcomes.rows(List.of(jobs), Set.of(ASSESSMENT), BEFORE);
    }

    @Test
    void aJobIsToldWhenItIsThrough() {
        assertThat(told(
                        job(EXPORT, JobState.DONE, ENDED),
                        job(EXPORT, JobState.FAILED, ENDED),
                        job(EXPORT, JobState.DONE, BEFORE),
                        job(EXPORT, JobState.RUNNING, null)))
                .extracting(OutcomeRow::kind)
                .containsExactly("job.DONE", "job.FAILED");
    }

    @Test
    void anAssessmentThatIsCountedRingsOnceByItsOwnState() {
        assertThat(told(job(ASSESSMENT, JobState.DONE, ENDED))).isEmpty();
        assertThat(told(job(ASSESSMENT, JobState.FAILED, ENDED))).hasSize(1);
    }
}
