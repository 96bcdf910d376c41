package org.creditportal.records.application.batch;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.turn.Turns;
import org.creditportal.records.api.RecordsAudit;
import org.creditportal.records.api.batch.BatchState;
import org.creditportal.records.domain.batch.Batch;
import org.creditportal.records.domain.batch.Batches;
import org.creditportal.records.domain.batch.RecordingTurns;

/** The steps of an import that put a confirmed batch on record; transactions as in {@link ImportSteps}. */
@Stateless
@DenyAll
public class RecordingSteps {

    @Inject
    private Batches batches;

    @Inject
    private StoredLeases leases;

    @Inject
    private StoredChunks chunks;

    @Inject
    private RecordingLanes lanes;

    @Inject
    private Turns turns;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Puts rows of any kind on record and notes them as done, both or neither. Holds the batch before the turns, as
     * {@link #recordNew} does: of two workers that believe the batch theirs, the second waits without keeping a turn from
     * the first.
     */
    @PermitAll
    public void record(RecordingChunk chunk, String worker, int passedBefore) {
        hold(chunk, worker, passedBefore);
        RecordingTurns.takeAll(turns);
        StoredChunks.Written written = chunks.write(chunk, clock.instant());
        leases.notePassed(chunk.batch().id(), chunk.rows().size(), written);
    }

    /**
     * Puts rows on record that are all good and new as far as the check saw, and notes them as done. Whoever is killed between
     * the two finds them on record and counts them with {@link #record}.
     *
     * @throws RowsRefusedException when the database refused a row; then the portion is to be recorded with {@link #record}
     */
    @PermitAll
    public void recordNew(RecordingChunk chunk, List<SubjectMemory> memories, String worker, int passedBefore) {
        hold(chunk, worker, passedBefore);
        lanes.writeNew(chunk, memories, clock.instant());
        int rows = chunk.rows().size();
        leases.notePassed(chunk.batch().id(), rows, new StoredChunks.Written(rows, 0, 0, 0));
    }

    /** Nobody else works on the batch, and nobody stops it, until the transaction ends. */
    private void hold(RecordingChunk chunk, String worker, int passedBefore) {
        long batchId = chunk.batch().id();
        leases.hold(batchId, worker, BatchState.CONFIRMED);
        if (leases.passed(batchId) != passedBefore) {
            throw new LeaseLostException();
        }
    }

    /** All rows are done with. */
    @PermitAll
    public void finishRecording(long batchId, String worker) {
        leases.hold(batchId, worker, BatchState.CONFIRMED);
        Batch batch = batches.requireById(batchId);
        batch.recorded();
        trail.record(RecordsAudit.RECORDS_BATCH_RECORDED, batch.number(), null);
    }
}
