package org.creditportal.records.application.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.records.application.BureauScope;
import org.creditportal.records.domain.subject.DossierRecords;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.subject.Subjects;

/** Subjects as far as the officer at work may see them: all, or those that the own bureau has records of. */
@ApplicationScoped
public class VisibleSubjects {

    private Subjects subjects;
    private DossierRecords records;
    private BureauScope scope;

    protected VisibleSubjects() {}

    @Inject
    VisibleSubjects(Subjects subjects, DossierRecords records, BureauScope scope) {
        this.subjects = subjects;
        this.records = records;
        this.scope = scope;
    }

    /** The subject, or the one it was merged into; not found when the officer may not see that one. */
    Subject requireSurvivor(String number) {
        return demandVisible(survivor(number));
    }

    private Subject survivor(String number) {
        Subject subject = subjects.require(number);
        return subject.isMerged() ? subjects.require(subject.mergedInto()) : subject;
    }

    /** Whether the officer may see the subject, or the one it was merged into. */
    boolean isVisible(String number) {
        return isVisible(survivor(number));
    }

    private boolean isVisible(Subject subject) {
        return !only(List.of(subject.number())).isEmpty();
    }

    /** The number by which the subject goes today, then those of the subjects that were merged into it. */
    Set<String> numbersOf(String number) {
        Set<String> numbers = new LinkedHashSet<>();
        numbers.add(requireSurvivor(number).number());
        numbers.addAll(subjects.mergedInto(numbers.iterator().next()));
        return numbers;
    }

    /** The subject itself, for changing it; not found when the officer may not see it. */
    Subject requireForChange(String number) {
        return demandVisible(subjects.requireForChange(number));
    }

    /** The subject itself, merged or not; seen by who may see what it stands for. */
    Subject require(String number) {
        requireSurvivor(number);
        return subjects.require(number);
    }

    private Subject demandVisible(Subject subject) {
        if (!isVisible(subject)) {
            throw new NotFoundException("Subject", subject.number());
        }
        return subject;
    }

    /** Those of the subjects that the officer may see. */
    Set<String> only(Collection<String> numbers) {
        return scope.limit() == null ? Set.copyOf(numbers) : records.withRecordsOf(numbers, scope.limit());
    }

    /** Those of the subjects that the officer may see, whole. */
    List<Subject> load(Collection<String> numbers) {
        return subjects.byNumbers(only(numbers).stream().collect(Collectors.toList()));
    }
}
