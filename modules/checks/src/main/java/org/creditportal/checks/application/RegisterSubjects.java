package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.check.AskedBy;
import org.creditportal.checks.api.check.AskedSubject;
import org.creditportal.checks.api.register.MatterRegister;
import org.creditportal.checks.api.register.RegisterSubjectRow;
import org.creditportal.checks.api.register.RegisteredMatter;
import org.creditportal.checks.domain.register.RegisterEntry;
import org.creditportal.checks.domain.register.RegisterSubject;
import org.creditportal.kernel.text.Masking;
import org.creditportal.records.api.subject.IdentifiedSubject;
import org.creditportal.records.api.subject.SubjectIdentification;

/** Whom registered matters are about, and who of them was looked at. */
@ApplicationScoped
class RegisterSubjects {

    @Inject
    StoredRegisterSubjects subjects;

    @Inject
    AskedSubjects asked;

    @Inject
    SubjectIdentification identification;

    /**
     * Whom the matter is about.
     *
     * @throws CheckRefusedException for what cannot be any
     */
    List<AskedSubject> read(RegisteredMatter told) {
        return told.subjects().stream()
                .filter(written -> !written.isBlank())
                .map(written -> asked.registered(written, told.number()))
                .toList();
    }

    /** Adds those who are not among the matter's subjects yet. */
    void keep(RegisterEntry entry, List<AskedSubject> told, Map<AskedSubject, String> numbers, Instant now) {
        Set<String> known = told.isEmpty() ? Set.of() : keys(entry);
        Set<String> added = new HashSet<>(known);
        for (AskedSubject subject : told) {
            String key = asked.key(subject.by(), subject.identifier());
            if (added.add(key)) {
                subjects.add(new RegisterSubject(entry.number(), key, shown(subject), numbers.get(subject), now));
            }
        }
        if (added.size() > MatterRegister.MOST_SUBJECTS) {
            throw new CheckRefusedException(ChecksError.BATCH_SIZE, MatterRegister.MOST_SUBJECTS);
        }
    }

    /** The numbers under which those of them go who are on record: all are asked for at once. */
    Map<AskedSubject, String> numbers(Collection<AskedSubject> told) {
        if (told.size() > MatterRegister.MOST_SUBJECTS) {
            throw new CheckRefusedException(ChecksError.BATCH_SIZE, MatterRegister.MOST_SUBJECTS);
        }
        Map<String, IdentifiedSubject> organisations = identification.findByCodes(identifiers(told, AskedBy.CODE));
        Map<String, IdentifiedSubject> persons = identification.findByIdNumbers(identifiers(told, AskedBy.ID_NUMBER));
        return told.stream()
                .distinct()
                .filter(subject -> in(subject, organisations, persons) != null)
                .collect(Collectors.toMap(subject -> subject, subject -> in(subject, organisations, persons)
                        .number()));
    }

    private static IdentifiedSubject in(
            AskedSubject subject,
            Map<String, IdentifiedSubject> organisations,
            Map<String, IdentifiedSubject> persons) {
        return (subject.by() == AskedBy.CODE ? organisations : persons).get(subject.identifier());
    }

    private static Set<String> identifiers(Collection<AskedSubject> told, AskedBy by) {
        return told.stream()
                .filter(subject -> subject.by() == by)
                .map(AskedSubject::identifier)
                .collect(Collectors.toSet());
    }

    private Set<String> keys(RegisterEntry entry) {
        return subjects.of(List.of(entry.number())).stream()
                .map(RegisterSubject::key)
                .collect(Collectors.toSet());
    }

    private static String shown(AskedSubject subject) {
        return subject.by() == AskedBy.ID_NUMBER ? Masking.idNumber(subject.identifier()) : subject.identifier();
    }

    /** Subjects of matters, by the number of the matter's entry. */
    Map<String, List<RegisterSubjectRow>> rows(Collection<String> entries) {
        Set<Long> lookedAt = subjects.lookedAt(entries);
        return subjects.of(entries).stream()
                .collect(Collectors.groupingBy(
                        RegisterSubject::entry,
                        Collectors.mapping(
                                subject -> new RegisterSubjectRow(subject.text(), lookedAt.contains(subject.id())),
                                Collectors.toList())));
    }
}
