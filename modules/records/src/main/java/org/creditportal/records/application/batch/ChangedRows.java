package org.creditportal.records.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.text.Texts;
import org.creditportal.records.api.correction.CorrectionKind;
import org.creditportal.records.api.record.KeepingBack;
import org.creditportal.records.api.record.RecordState;
import org.creditportal.records.application.record.RecordEvents;
import org.creditportal.records.application.record.RecordTexts;
import org.creditportal.records.application.subject.Representatives;
import org.creditportal.records.domain.batch.Batch;
import org.creditportal.records.domain.correction.Correction;
import org.creditportal.records.domain.correction.Corrections;
import org.creditportal.records.domain.correction.ProposedStatement;
import org.creditportal.records.domain.record.CreditRecord;
import org.creditportal.records.domain.record.CreditRecords;
import org.creditportal.records.domain.record.NewRecord;
import org.creditportal.records.domain.record.Revision;
import org.creditportal.records.domain.record.Revisions;
import org.creditportal.records.domain.record.Withholding;
import org.creditportal.records.domain.subject.Relation.Person;

/**
 * Has a row replace what is on record of the same decision; what was said before is kept (K-10, K-26). Where others rest on what
 * is on record, the row is a proposal on which a second officer decides, as on an officer's own. Rows that the public must not see
 * hide what is on record.
 */
@ApplicationScoped
public class ChangedRows {

    private CreditRecords records;
    private Revisions revisions;
    private RecordTexts texts;
    private Corrections corrections;
    private ReliedRecords reliedRecords;
    private RecordEvents events;
    private Representatives representatives;

    protected ChangedRows() {}

    @Inject
    public ChangedRows(
            CreditRecords records,
            Revisions revisions,
            RecordTexts texts,
            Corrections corrections,
            ReliedRecords reliedRecords,
            RecordEvents events,
            Representatives representatives) {
        this.records = records;
        this.revisions = revisions;
        this.texts = texts;
        this.corrections = corrections;
        this.reliedRecords = reliedRecords;
        this.events = events;
        this.representatives = representatives;
    }

    /**
     * Rows that say something else of a known decision.
     *
     * @param plain may replace it
     * @param relied are for a second officer to decide on
     * @param withdrawn are of records that were withdrawn meanwhile
     * @param overtaken say something else than a change that was proposed meanwhile
     */
    record Divided(
            List<JudgedRow> plain, List<JudgedRow> relied, List<JudgedRow> withdrawn, List<JudgedRow> overtaken) {

        private Divided() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /** The records of these rows by decision, held in the order in which everybody locks them, so that nothing comes to rest on one meanwhile. */
    Map<String, CreditRecord> hold(Collection<JudgedRow> rows, Counterparts onRecord) {
        Map<String, CreditRecord> held = new HashMap<>();
        if (!rows.isEmpty()) {
            Map<Long, CreditRecord> byId =
                    records
                            .hold(rows.stream()
                                    .map(row -> onRecord.decision(row).number())
                                    .toList())
                            .stream()
                            .collect(Collectors.toMap(CreditRecord::id, Function.identity()));
            rows.forEach(row ->
                    held.put(row.decisionKey(), byId.get(onRecord.decision(row).recordId())));
        }
        return held;
    }

    /** Asks of records that are held, because much may have happened since the check; rows that repeat what is known by now are in no part. */
    Divided divide(Collection<JudgedRow> changed, Map<String, CreditRecord> held, Counterparts onRecord) {
        Divided divided = new Divided();
        if (changed.isEmpty()) {
            return divided;
        }
        Map<Long, Correction> open = corrections.openOf(
                changed.stream().map(row -> held.get(row.decisionKey()).id()).toList());
        Set<Long> relied =
                reliedRecords.among(changed.stream().map(onRecord::decision).toList());
        for (JudgedRow row : changed) {
            CreditRecord record = held.get(row.decisionKey());
            if (record.state() != RecordState.RECORDED) {
                divided.withdrawn().add(row);
            } else if (!says(row, record.contentDigest())) {
                Correction proposal = open.get(record.id());
                if (proposal == null) {
                    (relied.contains(record.id()) ? divided.relied() : divided.plain()).add(row);
                } else if (proposal.proposed() == null
                        || !says(row, proposal.proposed().contentDigest())) {
                    divided.overtaken().add(row);
                }
            }
        }
        return divided;
    }

    private static boolean says(JudgedRow row, String contentDigest) {
        return row.storedText().contentDigest().equals(contentDigest);
    }

    /** Whether the row names whom its record names as the legal representative; of another one {@link #follow} tells. */
    boolean namesSame(JudgedRow row, CreditRecord record) {
        return representatives.namesSame(record, row.storedText().content());
    }

    /**
     * Replaces what is on record and is held; {@link #follow} is for all of a portion.
     *
     * @param reason {@code null} for rows that a bureau's own system delivered
     * @return whom the record named as the legal representative before; {@code null} for nobody
     */
    Person supersede(CreditRecord record, NewRecord replacement, String reason) {
        Person named = representatives.named(record);
        revisions.add(
                new Revision(record, texts.statement(record), reason == null ? "" : reason, replacement.origin()));
        record.correct(replacement);
        return named;
    }

    /**
     * Says of records that they were replaced, once all of a portion are: what one says may rest on what another one said.
     *
     * @param superseded whom they named before
     */
    void follow(Map<CreditRecord, Person> superseded) {
        superseded.entrySet().stream()
                .sorted(Comparator.comparing(one -> one.getKey().subjectNumber()))
                .forEach(one -> representatives.follow(one.getKey(), one.getValue()));
        events.corrected(superseded.keySet());
    }

    /** Proposes what the rows say of records that are held. */
    void propose(RecordingChunk chunk, List<JudgedRow> rows, Map<String, CreditRecord> held, Instant now) {
        for (JudgedRow row : rows) {
            CreditRecord record = held.get(row.decisionKey());
            ProposedStatement proposed = new ProposedStatement(
                    texts.statement(row.facts()), row.storedText().contentDigest());
            corrections.add(Correction.of(
                    record, texts.statement(record), proposed, chunk.recorder().sign(now, reason(chunk.batch()))));
        }
    }

    /**
     * Hides records that are held, as they are after their rows' corrections: at once and until another officer refuses it, as when
     * an officer declares it of one (ADR 0026).
     */
    void withhold(RecordingChunk chunk, Collection<CreditRecord> held, Instant now) {
        Withholding wanted = chunk.withholding();
        held.stream()
                .filter(record -> record.state() == RecordState.RECORDED && record.withholding() == null)
                .forEach(record -> {
                    corrections.add(Correction.of(
                            record,
                            CorrectionKind.WITHHOLDING,
                            texts.statement(record),
                            chunk.recorder().sign(now, new Reason(wanted.reason()))));
                    record.withhold(wanted);
                    events.keptBack(record, KeepingBack.WITHHELD);
                });
    }

    /**
     * Why the file says otherwise. Nobody is asked for it where nothing rested on the records yet when the file was confirmed, or
     * where a program has sent it.
     */
    private static Reason reason(Batch batch) {
        String said = batch.correctionReason();
        return new Reason(
                said != null
                        ? said
                        : Texts.of("records", Locale.SIMPLIFIED_CHINESE).get("batch.reason.unsaid", batch.number()));
    }
}
