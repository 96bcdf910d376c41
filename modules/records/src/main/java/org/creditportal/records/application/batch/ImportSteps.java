package org.creditportal.records.application.batch;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.creditportal.files.read.FileNote;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.records.api.RecordsAudit;
import org.creditportal.records.api.batch.BatchState;
import org.creditportal.records.application.subject.DecisionKeys;
import org.creditportal.records.domain.batch.Batch;
import org.creditportal.records.domain.batch.Batches;
import org.creditportal.records.domain.batch.RowCounts;
import org.creditportal.records.domain.batch.RowFault;
import org.creditportal.records.domain.batch.RowFaults;

/**
 * The steps of an import up to its recording, each a transaction that does its work and notes it as done, or leaves no trace.
 * Whatever is killed between two steps goes on with the next one.
 */
@Stateless
@DenyAll
public class ImportSteps {

    @Inject
    private Batches batches;

    @Inject
    private RowFaults faults;

    @Inject
    private StoredLeases leases;

    @Inject
    private RowCounterparts counterparts;

    @Inject
    private DecisionKeys keys;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Rows of batches that wait for work and that nobody works on, the oldest first. */
    @PermitAll
    public List<Long> idle(int limit) {
        return batches.findIdle(limit);
    }

    /** The batch to work on; {@code null} when somebody else does or there is nothing to do. */
    @PermitAll
    public Batch claim(long batchId, String worker) {
        return leases.take(batchId, worker) ? batches.requireById(batchId) : null;
    }

    /** The batch as it stands. */
    @PermitAll
    public Batch read(long batchId) {
        return batches.requireById(batchId);
    }

    /**
     * What of the rows is on record.
     *
     * @param strangers who was asked for in vain in the portions before
     */
    @PermitAll
    public Counterparts counterparts(List<JudgedRow> rows, Strangers strangers) {
        return counterparts.of(rows, strangers);
    }

    /** What tells whether a row says something else than its decision on record. */
    @PermitAll
    public String contentDigest(JudgedRow row) {
        return keys.contentDigest(row.facts());
    }

    /** Notes rows as checked and keeps what is wrong with them. */
    @PermitAll
    public void noteChecked(long batchId, String worker, int rows, List<RowFault> found) {
        leases.hold(batchId, worker, BatchState.RECEIVED);
        leases.noteChecked(batchId, rows);
        if (!found.isEmpty()) {
            faults.add(batchId, found);
        }
    }

    /** Every row has its result. */
    @PermitAll
    public void finishCheck(long batchId, String worker, RowCounts counts, List<FileNote> notes) {
        leases.hold(batchId, worker, BatchState.RECEIVED);
        batches.requireById(batchId).checked(counts, notes, clock.instant());
    }

    /** The file cannot be read to its end. */
    @PermitAll
    public void fail(long batchId, String worker, String code, List<String> arguments) {
        Batch batch = batches.requireById(batchId);
        if (leases.renew(batchId, worker, batch.state())) {
            batch.fail(code, arguments);
            trail.record(RecordsAudit.RECORDS_BATCH_FAILED, batch.number(), code);
        }
    }

    /** Leaves the batch to whoever takes it next. */
    @PermitAll
    public void giveBack(long batchId, String worker) {
        leases.giveBack(batchId, worker);
    }
}
