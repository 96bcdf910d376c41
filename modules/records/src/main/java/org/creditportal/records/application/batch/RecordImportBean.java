package org.creditportal.records.application.batch;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.creditportal.identity.api.Permission;
import org.creditportal.kernel.audit.AuditEvent;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.settings.PortalSettings;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.batch.BatchNumber;
import org.creditportal.records.api.batch.BatchRow;
import org.creditportal.records.api.batch.BatchView;
import org.creditportal.records.api.batch.ConfirmBatch;
import org.creditportal.records.api.batch.DeliverFile;
import org.creditportal.records.api.batch.DiscardBatch;
import org.creditportal.records.api.batch.PreviewRow;
import org.creditportal.records.api.batch.ReceiveFile;
import org.creditportal.records.api.batch.RecordImport;
import org.creditportal.records.api.batch.RowErrorRow;
import org.creditportal.records.application.BureauScope;
import org.creditportal.records.domain.batch.Batch;
import org.creditportal.records.domain.batch.BatchState;
import org.creditportal.records.domain.batch.Batches;
import org.creditportal.records.domain.batch.Delivery;
import org.creditportal.records.domain.batch.StagedRows;
import org.creditportal.records.domain.batch.Turns;

@Stateless
@DenyAll
@Local(RecordImport.class)
public class RecordImportBean implements RecordImport {

    /** One batch of a tenant is put on record at a time: batches of two bureaus may name the same new subject. */
    private static final String RECORDING = "recording";

    private static final int LARGEST_PAGE = 1000;

    @Inject
    private Batches batches;

    @Inject
    private StagedRows stagedRows;

    @Inject
    private Turns turns;

    @Inject
    private FileIntake intake;

    @Inject
    private RecordWriter writer;

    @Inject
    private BureauScope scope;

    @Inject
    private Clock clock;

    /** For the container. */
    public RecordImportBean() {}

    RecordImportBean(
            Batches batches,
            StagedRows stagedRows,
            Turns turns,
            FileIntake intake,
            RecordWriter writer,
            BureauScope scope,
            Clock clock) {
        this.batches = batches;
        this.stagedRows = stagedRows;
        this.turns = turns;
        this.intake = intake;
        this.writer = writer;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    @RolesAllowed(Permission.RECORDS_IMPORT)
    @Audited(AuditEvent.RECORDS_FILE_RECEIVED)
    public BatchNumber receive(ReceiveFile command) {
        PenaltyFile file = read(command.fileName(), command.content());
        turns.take(receiving());
        return new BatchNumber(livingOrNew(file).number());
    }

    @Override
    @RolesAllowed(Permission.RECORDS_IMPORT)
    @Audited(AuditEvent.RECORDS_FILE_RECEIVED)
    public BatchNumber deliver(DeliverFile command) {
        PenaltyFile file = read(command.fileName(), command.content());
        turns.take(receiving());
        turns.take(RECORDING);
        Optional<Delivery> earlier = batches.findDelivery(scope.ownBureau(), command.idempotencyKey());
        if (earlier.isPresent()) {
            return repeated(earlier.get(), file);
        }
        Batch batch = livingOrNew(file);
        batches.add(new Delivery(
                scope.ownBureau(), command.idempotencyKey(), file.facts().digest(), batch.number(), clock.instant()));
        if (batch.state() == BatchState.CHECKED) {
            writer.record(batch, scope.actor(), clock.instant());
        }
        return new BatchNumber(batch.number());
    }

    @Override
    @RolesAllowed(Permission.RECORDS_IMPORT)
    @Audited(AuditEvent.RECORDS_BATCH_CONFIRMED)
    public void confirm(ConfirmBatch command) {
        turns.take(RECORDING);
        Batch batch = requireOwn(command.number());
        if (batch.state() == BatchState.CONFIRMED || batch.state() == BatchState.RECORDED) {
            return; // the second click
        }
        requireWaiting(batch, BatchState.CONFIRMED);
        batch.requireVersion(command.seenVersion());
        writer.record(batch, scope.actor(), clock.instant());
    }

    @Override
    @RolesAllowed(Permission.RECORDS_IMPORT)
    @Audited(AuditEvent.RECORDS_BATCH_DISCARDED)
    public void discard(DiscardBatch command) {
        turns.take(RECORDING);
        Batch batch = requireOwn(command.number());
        if (batch.state() == BatchState.DISCARDED) {
            return; // the second click
        }
        requireWaiting(batch, BatchState.DISCARDED);
        batch.requireVersion(command.seenVersion());
        batch.discard(scope.actor(), clock.instant());
    }

    @Override
    @RolesAllowed(Permission.RECORDS_VIEW)
    public BatchView require(BatchNumber number) {
        Batch batch = requireSeen(number);
        return Views.batch(batch, scope.isOwn(batch.bureau()));
    }

    @Override
    @RolesAllowed(Permission.RECORDS_VIEW)
    public Page<BatchRow> batches(int page, int size) {
        return batches.newest(scope.limit(), Math.max(1, page), bounded(size)).map(Views::batchRow);
    }

    @Override
    @RolesAllowed(Permission.RECORDS_VIEW)
    public List<PreviewRow> preview(BatchNumber number, int rows) {
        return intake.read(stagedRows.first(requireSeen(number).id(), bounded(rows))).stream()
                .map(Views::preview)
                .toList();
    }

    @Override
    @RolesAllowed(Permission.RECORDS_VIEW)
    public Page<RowErrorRow> errors(BatchNumber number, int page, int size) {
        return stagedRows
                .errors(requireSeen(number).id(), Math.max(1, page), bounded(size))
                .map(Views::error);
    }

    private static PenaltyFile read(String fileName, InputStream content) {
        FileContent bounded = FileContent.read(content, PortalSettings.IMPORT_MAXIMUM_SIZE.number());
        return PenaltyFile.read(fileName, bounded);
    }

    private String receiving() {
        return "receiving:" + scope.ownBureau();
    }

    private Batch livingOrNew(PenaltyFile file) {
        String bureau = scope.ownBureau();
        return batches.findLiving(bureau, file.facts().digest())
                .orElseGet(() -> intake.take(file, bureau, scope.actor(), clock.instant()));
    }

    private static BatchNumber repeated(Delivery earlier, PenaltyFile file) {
        if (!earlier.isOf(file.facts().digest())) {
            throw new RecordsException(RecordsError.IDEMPOTENCY_KEY_REUSED);
        }
        return new BatchNumber(earlier.batchNumber());
    }

    private Batch requireSeen(BatchNumber number) {
        Batch batch = batches.require(number.value());
        if (!scope.sees(batch.bureau())) {
            throw new NotFoundException("Batch", number);
        }
        return batch;
    }

    private Batch requireOwn(BatchNumber number) {
        Batch batch = batches.require(number.value());
        if (!scope.isOwn(batch.bureau())) {
            throw new NotFoundException("Batch", number);
        }
        return batch;
    }

    private static void requireWaiting(Batch batch, BatchState next) {
        if (!batch.state().allows(next)) {
            throw new RecordsException(
                    RecordsError.BATCH_NOT_WAITING, batch.state().name());
        }
    }

    private static int bounded(int size) {
        return Math.min(LARGEST_PAGE, Math.max(1, size));
    }
}
