package org.creditportal.records.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.creditportal.kernel.audit.AuditEvent;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.records.domain.batch.Batch;
import org.creditportal.records.domain.batch.BatchState;
import org.creditportal.records.domain.batch.Batches;
import org.creditportal.records.domain.batch.Turns;

/** The steps of an import that put a confirmed batch on record; transactions as in {@link ImportSteps}. */
@ApplicationScoped
public class RecordingSteps {

    /** One portion of a tenant is put on record at a time: portions of two batches may name the same new subject. */
    static final String RECORDING = "recording";

    @Inject
    private Batches batches;

    @Inject
    private StoredLeases leases;

    @Inject
    private ChunkWriter writer;

    @Inject
    private Turns turns;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Puts rows on record and notes them as done, both or neither. */
    @Transactional
    public void record(RecordingChunk chunk, String worker, int passedBefore) {
        turns.take(RECORDING);
        long batchId = chunk.batch().id();
        leases.hold(batchId, worker, BatchState.CONFIRMED);
        if (leases.passed(batchId) != passedBefore) {
            throw new LeaseLostException();
        }
        Instant now = clock.instant();
        ChunkWriter.Written written = writer.write(chunk, now);
        leases.notePassed(batchId, chunk.rows().size(), written.recorded(), written.corrected());
    }

    /** All rows are done with. */
    @Transactional
    public void finishRecording(long batchId, String worker) {
        leases.hold(batchId, worker, BatchState.CONFIRMED);
        Batch batch = batches.requireById(batchId);
        batch.recorded();
        trail.record(AuditEvent.RECORDS_BATCH_RECORDED, batch.number(), null);
    }
}
