package org.creditportal.records.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.creditportal.kernel.turn.Turns;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.batch.EnterRecord;
import org.creditportal.records.domain.batch.Batch;
import org.creditportal.records.domain.batch.RecordingTurns;
import org.creditportal.records.domain.batch.RowFault;
import org.creditportal.records.domain.record.NewRecord;
import org.creditportal.records.domain.template.Template;
import org.creditportal.records.domain.template.Templates;

/**
 * Puts one new record on record within the caller's transaction, by the rules and tables of imports and with a batch as its source, so
 * that an act and the record of it are one.
 */
@ApplicationScoped
public class RecordingAtOnce {

    /** Numbers of the record and of the batch that it came with. */
    record Recorded(String number, String batch) {}

    @Inject
    private FileIntake intake;

    @Inject
    private BatchPreview preview;

    @Inject
    private BatchRows files;

    @Inject
    private StoredChunks chunks;

    @Inject
    private StoredLeases leases;

    @Inject
    private BatchTerms terms;

    @Inject
    private Turns turns;

    /** @throws RecordsException {@link RecordsError#NOT_FIT_TO_RECORD} with the columns that are wrong */
    Recorded record(EnterRecord form, String bureau) {
        RecordingTurns.takeAll(turns);
        demandFit(form, bureau);
        Batch batch = intake.enter(form);
        Instant now = batch.uploadedAt();
        batch.recordedAtOnce(now);
        // Tells the database of the batch before the row that names it is loaded beside the persistence context.
        leases.noteChecked(batch.id(), 1);
        JudgedRow row = files.judgeToRecord(form, bureau);
        RecordingChunk chunk = new RecordingChunk(batch, List.of(row), terms.of(batch), files.today());
        NewRecord recorded = chunks.writeNew(chunk, new SubjectMemory(), now).get(0);
        leases.notePassed(batch.id(), 1, new StoredChunks.Written(1, 0, 0, 0));
        return new Recorded(recorded.number(), batch.number());
    }

    private void demandFit(EnterRecord form, String bureau) {
        List<RowFault> faults = preview.faults(form, bureau);
        if (!faults.isEmpty()) {
            Template template = Templates.require(form.template());
            throw new RecordsException(
                    RecordsError.NOT_FIT_TO_RECORD,
                    template.columns().stream()
                            .filter(column -> faults.stream()
                                    .anyMatch(fault -> fault.column().equals(column.code())))
                            .map(column -> column.title())
                            .collect(Collectors.joining(", ")));
        }
    }
}
