package org.creditportal.records.application.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.casework.api.handover.Handover;
import org.creditportal.casework.api.handover.HandoverSource;
import org.creditportal.casework.api.handover.OpenMatterRow;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.kernel.page.Order;
import org.creditportal.records.api.correction.CorrectionKind;
import org.creditportal.records.application.batch.StoredBatches;
import org.creditportal.records.application.correction.StoredCorrections;
import org.creditportal.records.application.subject.StoredMerges;
import org.creditportal.records.application.timeliness.StoredUnsettledRows;
import org.creditportal.records.domain.batch.Batch;
import org.creditportal.records.domain.correction.Correction;
import org.creditportal.records.domain.subject.Merge;
import org.creditportal.records.domain.timeliness.DeliveredBatch;

/** Batches that wait for their confirmation, rows that wait to be mended, and changes and mergers that wait for a decision. */
@ApplicationScoped
public class RecordHandover implements HandoverSource {

    private static final String MODULE = "records";

    @Inject
    private StoredBatches batches;

    @Inject
    private StoredCorrections corrections;

    @Inject
    private StoredMerges merges;

    @Inject
    private StoredUnsettledRows waiting;

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public List<OpenMatterRow> open(String bureau, int most) {
        return Stream.of(
                        batches.waiting(bureau, most).stream().map(RecordHandover::row),
                        corrections
                                .open(bureau, EnumSet.allOf(CorrectionKind.class), null, Order.USUAL, 1, most)
                                .items()
                                .stream()
                                .map(RecordHandover::row),
                        merges.open(bureau, most).stream().map(RecordHandover::row),
                        waiting.withWaitingRows(bureau, most).stream().map(RecordHandover::row))
                .flatMap(rows -> rows)
                .toList();
    }

    private static OpenMatterRow row(Batch batch) {
        return new OpenMatterRow(
                MODULE,
                "batch",
                batch.number(),
                batch.file().name(),
                WorkPlace.of("/records/batch", batch.number()),
                batch.uploadedAt());
    }

    private static OpenMatterRow row(DeliveredBatch batch) {
        return new OpenMatterRow(
                MODULE,
                "waitingRows",
                batch.number(),
                batch.fileName(),
                WorkPlace.of("/records/batch", batch.number()),
                batch.uploadedAt());
    }

    private static OpenMatterRow row(Correction correction) {
        return new OpenMatterRow(
                MODULE,
                "correction",
                correction.number(),
                correction.documentNumber(),
                WorkPlace.of("/records/correction", correction.number()),
                correction.proposal().at());
    }

    private static OpenMatterRow row(Merge merge) {
        return new OpenMatterRow(
                MODULE,
                "merge",
                merge.number(),
                null,
                WorkPlace.of("/records/merge", merge.number()),
                merge.proposal().at());
    }

    @Override
    public boolean handOver(Handover command) {
        boolean batch = batches.findForChange(command.number())
                .filter(found -> found.goesWith(command))
                .isPresent();
        boolean rows = waiting.handOver(command) > 0;
        return batch
                || rows
                || corrections
                        .findForChange(command.number())
                        .filter(correction -> correction.goesWith(command))
                        .isPresent()
                || merges.findForChange(command.number())
                        .filter(merge -> merge.goesWith(command))
                        .isPresent();
    }
}
