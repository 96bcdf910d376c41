package org.creditportal.records.application.batch;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.creditportal.files.read.SpooledFile;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.audit.AuditedAct;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.records.api.RecordsAudit;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.batch.BatchNumber;
import org.creditportal.records.api.batch.BatchOrigin;
import org.creditportal.records.api.batch.BatchRow;
import org.creditportal.records.api.batch.BatchState;
import org.creditportal.records.api.batch.BatchView;
import org.creditportal.records.api.batch.ConfirmBatch;
import org.creditportal.records.api.batch.DeliverFile;
import org.creditportal.records.api.batch.DiscardBatch;
import org.creditportal.records.api.batch.EnterRecord;
import org.creditportal.records.api.batch.FaultyRowSink;
import org.creditportal.records.api.batch.PreviewRow;
import org.creditportal.records.api.batch.ReceiveFile;
import org.creditportal.records.api.batch.RecordImport;
import org.creditportal.records.api.batch.RowErrorRow;
import org.creditportal.records.api.batch.StopBatch;
import org.creditportal.records.application.BureauScope;
import org.creditportal.records.domain.batch.Batch;
import org.creditportal.records.domain.batch.Batches;
import org.creditportal.records.domain.batch.Delivery;
import org.creditportal.records.domain.batch.ReceivedFile;
import org.creditportal.records.domain.batch.RowFaults;
import org.creditportal.records.domain.record.Withholding;

@Stateless
@DenyAll
@Local(RecordImport.class)
public class RecordImportBean implements RecordImport {

    private static final int LARGEST_PAGE = 1000;

    @Inject
    private Batches batches;

    @Inject
    private RowFaults faults;

    @Inject
    private FileIntake intake;

    @Inject
    private BatchPreview preview;

    @Inject
    private BatchTerms terms;

    @Inject
    private BureauScope scope;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_IMPORT)
    @Audited(RecordsAudit.RECORDS_FILE_RECEIVED)
    public BatchNumber receive(ReceiveFile command) {
        try (SpooledFile file = FileIntake.spool(command.content(), command.fileName())) {
            return new BatchNumber(
                    intake.take(file, intake.describe(file), BatchOrigin.FILE).number());
        }
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_IMPORT)
    @Audited(RecordsAudit.RECORDS_FILE_RECEIVED)
    public BatchNumber deliver(DeliverFile command) {
        try (SpooledFile file = FileIntake.spool(command.content(), command.fileName())) {
            ReceivedFile received = intake.describe(file);
            String bureau = scope.ownBureau();
            Optional<Delivery> earlier = batches.findDelivery(bureau, command.idempotencyKey());
            if (earlier.isPresent()) {
                return repeated(earlier.get(), received.digest());
            }
            Batch batch = intake.take(file, received, BatchOrigin.DELIVERY);
            batches.add(
                    new Delivery(bureau, command.idempotencyKey(), received.digest(), batch.number(), clock.instant()));
            return new BatchNumber(batch.number());
        }
    }

    private static BatchNumber repeated(Delivery earlier, String digest) {
        if (!earlier.isOf(digest)) {
            throw new RecordsException(RecordsError.IDEMPOTENCY_KEY_REUSED);
        }
        AuditedAct.changedNothing();
        return new BatchNumber(earlier.batchNumber());
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_IMPORT)
    @Audited(RecordsAudit.RECORDS_FILE_RECEIVED)
    public BatchNumber enter(EnterRecord command) {
        if (!check(command).isEmpty()) {
            throw new RecordsException(RecordsError.FORM_HAS_ERRORS);
        }
        return new BatchNumber(intake.enter(command).number());
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_IMPORT)
    public List<RowErrorRow> check(EnterRecord form) {
        return preview.faults(form, scope.ownBureau()).stream()
                .map(Views::error)
                .toList();
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_IMPORT)
    @Audited(RecordsAudit.RECORDS_BATCH_CONFIRMED)
    public void confirm(ConfirmBatch command) {
        Batch batch = requireOwn(command.number());
        if (batch.state() == BatchState.CONFIRMED || batch.state() == BatchState.RECORDED) {
            AuditedAct.changedNothing(); // the second click
            return;
        }
        requireWaiting(batch, BatchState.CONFIRMED);
        batch.requireVersion(command.seenVersion());
        String correctionReason = batch.counts().correction() > 0
                ? Reason.demand(command.correctionReason(), RecordsError.REASON_REQUIRED)
                        .text()
                : null;
        String item = terms.itemFor(batch, scope.ownBureau());
        batch.confirm(item, correctionReason, withholding(command), scope.actor(), clock.instant());
        intake.announce();
    }

    private static Withholding withholding(ConfirmBatch command) {
        return command.withholding() == null
                ? null
                : new Withholding(
                        command.withholding(),
                        Reason.demand(command.withholdingReason(), RecordsError.REASON_REQUIRED)
                                .text());
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_IMPORT)
    @Audited(RecordsAudit.RECORDS_BATCH_STOPPED)
    public void stop(StopBatch command) {
        Batch batch = requireOwn(command.number());
        if (batch.state() != BatchState.STOPPED) {
            requireWaiting(batch, BatchState.STOPPED);
            batch.stop(scope.actor(), clock.instant());
        } else {
            AuditedAct.changedNothing();
        }
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_IMPORT)
    @Audited(RecordsAudit.RECORDS_BATCH_DISCARDED)
    public void discard(DiscardBatch command) {
        Batch batch = requireOwn(command.number());
        if (batch.state() == BatchState.DISCARDED) {
            AuditedAct.changedNothing(); // the second click
            return;
        }
        requireWaiting(batch, BatchState.DISCARDED);
        batch.requireVersion(command.seenVersion());
        batch.discard(scope.actor(), clock.instant());
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_VIEW)
    public BatchView require(BatchNumber number) {
        Batch batch = requireSeen(number);
        return Views.batch(batch, scope.isOwn(batch.bureau()));
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_VIEW)
    public Page<BatchRow> batches(Order order, int page, int size) {
        return batches.search(scope.limit(), order, Math.max(1, page), bounded(size))
                .map(Views::batchRow);
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_VIEW)
    public List<PreviewRow> preview(BatchNumber number, int rows) {
        return preview.first(requireSeen(number), bounded(rows));
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_VIEW)
    public Page<RowErrorRow> errors(BatchNumber number, int page, int size) {
        return faults.page(requireSeen(number).id(), Math.max(1, page), bounded(size))
                .map(Views::error);
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_IMPORT)
    @Audited(RecordsAudit.RECORDS_FAULTY_ROWS_HANDED_OUT)
    public void writeFaultyRows(BatchNumber number, FaultyRowSink sink) {
        preview.writeFaultyRows(requireOwn(number), sink);
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
