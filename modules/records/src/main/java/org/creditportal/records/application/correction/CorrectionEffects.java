package org.creditportal.records.application.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.creditportal.records.api.correction.CorrectionKind;
import org.creditportal.records.api.correction.CorrectionState;
import org.creditportal.records.api.record.KeepingBack;
import org.creditportal.records.api.record.RecordReinstated;
import org.creditportal.records.api.record.RecordReleased;
import org.creditportal.records.application.batch.BatchTerms;
import org.creditportal.records.application.record.RecordEvents;
import org.creditportal.records.application.record.RecordTexts;
import org.creditportal.records.application.subject.Representatives;
import org.creditportal.records.domain.correction.Correction;
import org.creditportal.records.domain.correction.ProposedStatement;
import org.creditportal.records.domain.record.CreditRecord;
import org.creditportal.records.domain.record.NewRecord;
import org.creditportal.records.domain.record.NewRecord.Party;
import org.creditportal.records.domain.record.Origin;
import org.creditportal.records.domain.record.RecordContent;
import org.creditportal.records.domain.record.RecordFacts;
import org.creditportal.records.domain.record.Revision;
import org.creditportal.records.domain.record.Revisions;
import org.creditportal.records.domain.record.SearchKeys;
import org.creditportal.records.domain.subject.Relation.Person;
import org.creditportal.records.domain.subject.SubjectFacts;
import org.creditportal.records.domain.subject.Subjects;
import org.creditportal.records.domain.template.Item;

/** Puts decisions on proposed changes into effect: what a record said is kept, and whoever holds a copy is told. */
@ApplicationScoped
public class CorrectionEffects {

    private Subjects subjects;
    private Revisions revisions;
    private RecordTexts texts;
    private BatchTerms terms;
    private RecordEvents events;
    private Representatives representatives;

    protected CorrectionEffects() {}

    @Inject
    public CorrectionEffects(
            Subjects subjects,
            Revisions revisions,
            RecordTexts texts,
            BatchTerms terms,
            RecordEvents events,
            Representatives representatives) {
        this.subjects = subjects;
        this.revisions = revisions;
        this.texts = texts;
        this.terms = terms;
        this.events = events;
        this.representatives = representatives;
    }

    /** Does what the decision on the proposal says. */
    void apply(Correction decided, CreditRecord record, Instant now) {
        if (decided.state() == CorrectionState.APPROVED) {
            carryOut(decided, record, now);
        } else if (decided.kind() == CorrectionKind.WITHHOLDING) {
            release(record);
        }
    }

    private void carryOut(Correction approved, CreditRecord record, Instant now) {
        String reason = approved.proposal().reason();
        Person named = representatives.named(record);
        switch (approved.kind()) {
            case CORRECTION -> {
                revisions.add(new Revision(
                        record,
                        texts.statement(record),
                        reason,
                        approved.proposal().signatory(),
                        now));
                record.correct(replacement(approved, record, now));
                events.corrected(List.of(record));
            }
            case WITHDRAWAL -> {
                record.withdraw(reason, now);
                events.keptBack(record, KeepingBack.WITHDRAWN);
            }
            case REINSTATEMENT -> {
                record.reinstate();
                events.publish(new RecordReinstated(record.number()));
            }
            case RELEASE -> release(record);
            case WITHHOLDING -> {
                // It has been in effect since it was declared.
            }
        }
        representatives.follow(record, named);
    }

    private void release(CreditRecord record) {
        record.release();
        events.publish(new RecordReleased(record.number()));
    }

    private NewRecord replacement(Correction approved, CreditRecord record, Instant now) {
        ProposedStatement proposed = approved.proposed();
        RecordFacts facts = facts(record, texts.statement(proposed.text()));
        return new NewRecord(
                record.id(),
                record.number(),
                new Party(
                        record.subjectNumber(),
                        record.toldSubject(),
                        record.subjectKind(),
                        record.subjectCode(),
                        adultFrom(record)),
                facts,
                record.decisionKey(),
                proposed.contentDigest(),
                RecordTexts.stored(facts.content()),
                SearchKeys.of(facts),
                terms.of(record, facts.decidedOn()),
                record.withholding(),
                new Origin(
                        record.bureau(),
                        record.provenance().batchId(),
                        record.provenance().line(),
                        approved.proposal().signatory(),
                        now));
    }

    private LocalDate adultFrom(CreditRecord record) {
        return subjects.require(record.subjectNumber()).adultFrom();
    }

    /** The facts of a stored statement; personal numbers stay encrypted, and of the subject only its name is told. */
    private static RecordFacts facts(CreditRecord record, Map<String, String> statement) {
        Map<Item, String> content = new EnumMap<>(Item.class);
        statement.forEach((name, value) -> {
            if (Item.valueOf(name).isContent()) {
                content.put(Item.valueOf(name), value);
            }
        });
        return new RecordFacts(
                record.kind(),
                SubjectFacts.named(record.subjectKind(), statement.get(Item.SUBJECT_NAME.name())),
                statement.get(Item.DOCUMENT_NUMBER.name()),
                day(statement, Item.DECIDED_ON),
                day(statement, Item.VALID_FROM),
                day(statement, Item.VALID_UNTIL),
                day(statement, Item.PUBLIC_UNTIL),
                statement.get(Item.AUTHORITY.name()),
                statement.get(Item.AUTHORITY_CODE.name()),
                statement.get(Item.SOURCE.name()),
                statement.get(Item.SOURCE_CODE.name()),
                statement.get(Item.REMARK.name()),
                RecordContent.of(content));
    }

    private static LocalDate day(Map<String, String> statement, Item item) {
        String text = statement.get(item.name());
        return text == null ? null : LocalDate.parse(text);
    }
}
