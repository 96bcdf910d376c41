package org.creditportal.records.application.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.record.KeepingBack;
import org.creditportal.records.api.subject.TurnedOutMinor;
import org.creditportal.records.application.record.RecordEvents;
import org.creditportal.records.domain.record.CreditRecords;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.subject.Subjects;

/** Persons who are under age by any number that is known of them, also in a merger: the public sees nothing of them (K-7). */
@ApplicationScoped
public class Minors {

    private Subjects subjects;
    private CreditRecords records;
    private RecordEvents recordEvents;
    private SubjectEvents events;
    private LegalDate legalDate;

    protected Minors() {}

    @Inject
    public Minors(
            Subjects subjects,
            CreditRecords records,
            RecordEvents recordEvents,
            SubjectEvents events,
            LegalDate legalDate) {
        this.subjects = subjects;
        this.records = records;
        this.recordEvents = recordEvents;
        this.events = events;
        this.legalDate = legalDate;
    }

    /** Whether any number by which the person goes tells so today. */
    boolean isOne(Subject subject) {
        LocalDate today = legalDate.today();
        return subject.isMinor(today)
                || subject.kind().isPerson()
                        && subjects.mergedInto(subject.number()).stream()
                                .map(subjects::require)
                                .anyMatch(merged -> merged.isMinor(today));
    }

    /** Whether the one is a minor and the other was not known to be: they are about to be one. */
    boolean comeToLight(String from, String into) {
        return isOne(subjects.require(from)) != isOne(subjects.require(into));
    }

    /** What the public sees of who turned out to be a minor leaves it at once, in this transaction. */
    void keepBack(String subject) {
        records.hold(records.numbersOf(subject)).forEach(record -> recordEvents.keptBack(record, KeepingBack.WITHHELD));
        Set<String> numbers = new HashSet<>(subjects.mergedInto(subject));
        numbers.add(subject);
        events.turnOut(new TurnedOutMinor(numbers));
    }
}
