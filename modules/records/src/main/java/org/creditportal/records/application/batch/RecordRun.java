package org.creditportal.records.application.batch;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.records.domain.batch.Batch;

/** The recording of one confirmed file, from where an earlier run left it to the last row. */
final class RecordRun {

    /** Large enough that a portion's transaction is worth its flush, small enough that others get their turn between. */
    private static final int ROWS_AT_ONCE = 10_000;

    private final Batch batch;
    private final String worker;
    private final RecordingSteps steps;
    private final ReportingTerms terms;
    private final LocalDate today;

    RecordRun(Batch batch, String worker, RecordingSteps steps, ReportingTerms terms, LocalDate today) {
        this.batch = batch;
        this.worker = worker;
        this.steps = steps;
        this.terms = terms;
        this.today = today;
    }

    void record(BatchRows files) throws IOException {
        int passed = batch.progress().passed();
        try (JudgedRows rows = files.openJudged(batch, ROWS_AT_ONCE, true)) {
            rows.skip(passed);
            for (List<JudgedRow> part = rows.next(); !part.isEmpty(); part = rows.next()) {
                steps.record(new RecordingChunk(batch, part, terms, today), worker, passed);
                passed += part.size();
            }
        }
        steps.finishRecording(batch.id(), worker);
    }
}
