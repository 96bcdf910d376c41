package org.creditportal.records.application.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.record.WithholdingGround;
import org.creditportal.records.domain.record.CreditRecord;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.subject.Subjects;

/**
 * Why the public must not see records today. Asks their subjects too: how old a person is may have come to light after the record, by a
 * number that was added or in a merger (K-7).
 */
@ApplicationScoped
public class Withholdings {

    private Subjects subjects;
    private LegalDate legalDate;

    protected Withholdings() {}

    @Inject
    public Withholdings(Subjects subjects, LegalDate legalDate) {
        this.subjects = subjects;
        this.legalDate = legalDate;
    }

    /** Empty when nothing speaks against it. */
    public Optional<WithholdingGround> find(CreditRecord record) {
        return Optional.ofNullable(of(List.of(record)).get(record.number()));
    }

    /** By number of the record; those against which nothing speaks are in none. */
    public Map<String, WithholdingGround> of(Collection<CreditRecord> records) {
        LocalDate today = legalDate.today();
        Set<String> minors = minors(records, today);
        Map<String, WithholdingGround> withheld = new HashMap<>();
        for (CreditRecord record : records) {
            WithholdingGround ground = record.withheldOn(today);
            if (minors.contains(record.subjectNumber())) {
                withheld.put(record.number(), WithholdingGround.MINOR);
            } else if (ground != null) {
                withheld.put(record.number(), ground);
            }
        }
        return withheld;
    }

    /** Numbers of the records' subjects of whom any number tells that they are under age. */
    private Set<String> minors(Collection<CreditRecord> records, LocalDate today) {
        Set<String> persons = records.stream()
                .filter(record -> record.subjectKind().isPerson())
                .map(CreditRecord::subjectNumber)
                .collect(Collectors.toSet());
        if (persons.isEmpty()) {
            return Set.of();
        }
        List<String> all = Stream.concat(
                        persons.stream(),
                        subjects.mergedInto(persons).values().stream().flatMap(List::stream))
                .toList();
        return subjects.byNumbers(all).stream()
                .filter(subject -> subject.isMinor(today))
                .map(Subject::currentNumber)
                .collect(Collectors.toSet());
    }
}
