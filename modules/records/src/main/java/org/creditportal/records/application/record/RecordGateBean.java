package org.creditportal.records.application.record;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.creditportal.kernel.error.CollisionException;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.record.HeldRecordView;
import org.creditportal.records.api.record.RecordGate;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.api.record.WithholdingGround;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.records.domain.record.CreditRecord;
import org.creditportal.records.domain.record.CreditRecords;
import org.creditportal.records.domain.record.RecordsMayBePublic;
import org.creditportal.records.domain.subject.SubjectParts;
import org.creditportal.records.domain.subject.Subjects;
import org.creditportal.records.domain.template.Item;

/** Asks dates, never stored standings. */
@Stateless
@DenyAll
@Local(RecordGate.class)
public class RecordGateBean implements RecordGate {

    @Inject
    CreditRecords records;

    @Inject
    Subjects subjects;

    @Inject
    SubjectParts parts;

    @Inject
    RecordTexts texts;

    @Inject
    LegalDate legalDate;

    @Inject
    Withholdings withholdings;

    @Override
    @PermitAll
    public Optional<WithholdingGround> findWithholding(RecordNumber number) {
        return withholdings.find(records.require(number.value()));
    }

    @Override
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public List<HeldRecordView> hold(Collection<RecordNumber> numbers) {
        List<CreditRecord> held = records.hold(texts(numbers));
        Map<String, WithholdingGround> withheld = withholdings.of(held);
        return held.stream()
                .map(record -> held(record, withheld.get(record.number())))
                .toList();
    }

    @Override
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public List<HeldRecordView> holdWithSubjects(Collection<RecordNumber> numbers) {
        Map<String, String> concerned = records.subjects(texts(numbers));
        new TreeSet<>(concerned.values()).forEach(subjects::requireForChange);
        List<HeldRecordView> held = hold(numbers);
        if (held.stream().anyMatch(record -> !record.subject()
                .value()
                .equals(concerned.get(record.number().value())))) {
            throw new CollisionException();
        }
        return held;
    }

    @Override
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public List<SubjectNumber> requireHeldSubjects(Collection<SubjectNumber> numbers) {
        List<String> held =
                numbers.stream().map(SubjectNumber::value).sorted().distinct().toList();
        held.forEach(subjects::requireForChange);
        return held.stream().map(SubjectNumber::new).toList();
    }

    private static List<String> texts(Collection<RecordNumber> numbers) {
        return numbers.stream().map(RecordNumber::value).distinct().toList();
    }

    private HeldRecordView held(CreditRecord record, WithholdingGround withheld) {
        return new HeldRecordView(
                new RecordNumber(record.number()),
                RecordsMayBePublic.hindrance(record, legalDate.today(), withheld),
                record.disputedSince() != null,
                new SubjectNumber(record.subjectNumber()),
                record.subjectKind(),
                record.subjectName(),
                record.subjectCode(),
                record.documentNumber(),
                record.authority(),
                record.decidedOn(),
                record.retainedUntil(),
                record.publicUntil(),
                texts.content(record.content()).get(Item.FACTS));
    }
}
