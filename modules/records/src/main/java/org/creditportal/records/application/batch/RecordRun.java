package org.creditportal.records.application.batch;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.creditportal.records.application.batch.RowJudge.Purpose;
import org.creditportal.records.domain.batch.Batch;
import org.creditportal.records.domain.batch.RecordingTurns;

/** The recording of one confirmed file, from where an earlier run left it to the last row. */
final class RecordRun {

    /** Large enough that a portion's transaction is worth its flush, small enough that others get their turn between. */
    private static final int ROWS_AT_ONCE = 5_000;

    private static final Logger LOG = System.getLogger(RecordRun.class.getName());

    private final Batch batch;
    private final String worker;
    private final RecordingSteps steps;
    /** Asked for each portion: a calendar may be announced while a large file is recorded. */
    private final Supplier<ReportingTerms> terms;

    private final LocalDate today;
    private final List<SubjectMemory> memories =
            Stream.generate(SubjectMemory::new).limit(RecordingTurns.LANES).toList();
    private final boolean allNew;
    private int passed;

    RecordRun(Batch batch, String worker, RecordingSteps steps, Supplier<ReportingTerms> terms, LocalDate today) {
        this.batch = batch;
        this.worker = worker;
        this.steps = steps;
        this.terms = terms;
        this.today = today;
        this.allNew = batch.counts().areAllGood();
        this.passed = batch.progress().passed();
    }

    void record(BatchRows files) throws IOException {
        try (JudgedRows rows = files.openJudged(batch, Purpose.TO_RECORD)) {
            rows.skip(passed);
            rows.forEach(ROWS_AT_ONCE, portion -> {
                record(new RecordingChunk(batch, portion, terms.get(), today));
                passed += portion.size();
            });
        }
        steps.finishRecording(batch.id(), worker);
    }

    /** The quick way, as long as everything is as the check saw it. */
    private void record(RecordingChunk chunk) {
        if (allNew && chunk.rows().stream().allMatch(JudgedRow::isGood)) {
            try {
                steps.recordNew(chunk, memories, worker, passed);
                return;
            } catch (RowsRefusedException refused) {
                LOG.log(Level.DEBUG, "A portion is recorded again, with looking at what is there", refused);
                memories.forEach(SubjectMemory::forget);
            }
        }
        steps.record(chunk, worker, passed);
    }
}
