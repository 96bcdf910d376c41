package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.lists.api.EntryGate;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.records.api.record.HeldRecordView;
import org.creditportal.records.api.record.RecordGate;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.api.subject.RelatedPerson;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.records.api.subject.SubjectIdentification;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.sanctions.domain.JointCase;

/** Who acts or acted for the companies that measures concern, or answers for them, and what day counts for it. */
@ApplicationScoped
class PersonsOfCompanies {

    @Inject
    SubjectIdentification subjects;

    @Inject
    EntryGate entries;

    @Inject
    RecordGate records;

    /** Whether or not the bureau has records of them. */
    Stream<RelatedPerson> behind(String company) {
        return answering(subjects.findRelatedPersons(new SubjectNumber(company)));
    }

    /** The same, held until the transaction ends; to be asked after the case and the task are locked. */
    Stream<RelatedPerson> hold(String company) {
        return answering(subjects.requireHeldPersons(new SubjectNumber(company)));
    }

    private static Stream<RelatedPerson> answering(List<RelatedPerson> persons) {
        return persons.stream().filter(person -> person.role() != RelationRole.SHAREHOLDER);
    }

    /** Whether a file told since when somebody is known to have stood there, and no officer. */
    boolean isToldByFile(long relation) {
        return subjects.isToldByFile(relation);
    }

    /** The day of the decision that a case rests on, of which the record is held; to be asked before the case is locked. */
    LocalDate decidedOn(JointCase of) {
        return of.isOnEntry()
                ? entries.requireDecidedOn(new EntryNumber(of.ground()))
                : records.hold(List.of(new RecordNumber(of.ground()))).stream()
                        .findFirst()
                        .map(HeldRecordView::decidedOn)
                        .orElseThrow();
    }
}
