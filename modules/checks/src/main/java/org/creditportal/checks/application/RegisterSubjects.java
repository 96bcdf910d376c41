package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.check.AskedBy;
import org.creditportal.checks.api.check.AskedSubject;
import org.creditportal.checks.api.register.MatterRegister;
import org.creditportal.checks.api.register.MatterSubjectRow;
import org.creditportal.checks.api.register.RegisterRow;
import org.creditportal.checks.api.register.RegisteredMatter;
import org.creditportal.checks.domain.register.RegisterEntry;
import org.creditportal.checks.domain.register.RegisterSubject;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.store.Portions;
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

    /**
     * Adds those who are not among their matters' subjects yet.
     *
     * @param entries the matters; one may be told more than once
     * @param told of each whom it is about
     */
    void keep(
            List<RegisterEntry> entries,
            List<List<AskedSubject>> told,
            Map<AskedSubject, String> numbers,
            Instant now) {
        Map<String, Set<String>> known = keys(IntStream.range(0, entries.size())
                .filter(i -> !told.get(i).isEmpty())
                .mapToObj(i -> entries.get(i).number())
                .collect(Collectors.toSet()));
        for (int i = 0; i < entries.size(); i++) {
            String entry = entries.get(i).number();
            Set<String> keys = known.computeIfAbsent(entry, number -> new HashSet<>());
            for (AskedSubject subject : told.get(i)) {
                String key = asked.key(subject.by(), subject.identifier());
                if (keys.add(key)) {
                    subjects.add(new RegisterSubject(entry, key, shown(subject), numbers.get(subject), now));
                }
            }
            if (keys.size() > MatterRegister.MOST_SUBJECTS) {
                throw new CheckRefusedException(ChecksError.BATCH_SIZE, MatterRegister.MOST_SUBJECTS);
            }
        }
    }

    /**
     * Takes some out of a matter.
     *
     * @throws CheckRefusedException where one is none of its subjects, or none would be left
     */
    void withdraw(RegisterEntry entry, List<String> written, Signature by) {
        Map<String, RegisterSubject> known = subjects.of(List.of(entry.number())).stream()
                .collect(Collectors.toMap(RegisterSubject::key, subject -> subject));
        Set<String> keys = new HashSet<>();
        for (String one : written) {
            AskedSubject subject = asked.meant(one, entry.matter());
            keys.add(asked.keys(subject).stream()
                    .filter(known::containsKey)
                    .findFirst()
                    .orElseThrow(
                            () -> new CheckRefusedException(ChecksError.REGISTER_SUBJECT_UNKNOWN, shown(subject))));
        }
        if (keys.isEmpty()) {
            throw new CheckRefusedException(ChecksError.REGISTER_SUBJECT, entry.matter());
        }
        if (keys.size() == known.size()) {
            throw new CheckRefusedException(ChecksError.REGISTER_LAST_SUBJECT, entry.matter());
        }
        keys.forEach(key -> known.get(key).withdraw(by));
    }

    /** One page of a matter's subjects, those too who were taken out. */
    Page<MatterSubjectRow> page(String entry, int page, int size) {
        Page<RegisterSubject> found = subjects.page(entry, page, size);
        Set<Long> unseen = subjects.unseen(found.items());
        return found.map(subject -> new MatterSubjectRow(
                subject.text(),
                subject.toldAt(),
                !unseen.contains(subject.id()),
                subject.isWithdrawn()
                        ? new MatterSubjectRow.Withdrawal(
                                subject.withdrawnAt(), subject.withdrawnByName(), subject.withdrawnReason())
                        : null));
    }

    /**
     * The numbers under which those of them go who are on record: all are asked for at once. By what several have none of them is told, and
     * only who asks for the same looks at it.
     */
    Map<AskedSubject, String> numbers(Collection<AskedSubject> told) {
        if (told.size() > MatterRegister.MOST_SUBJECTS) {
            throw new CheckRefusedException(ChecksError.BATCH_SIZE, MatterRegister.MOST_SUBJECTS);
        }
        Map<String, List<IdentifiedSubject>> organisations =
                identification.findByCodes(identifiers(told, AskedBy.CODE));
        Map<String, List<IdentifiedSubject>> persons =
                identification.findByIdNumbers(identifiers(told, AskedBy.ID_NUMBER));
        Map<AskedSubject, String> numbers = new HashMap<>();
        told.forEach(subject -> IdentifiedSubject.only(
                        (subject.by() == AskedBy.CODE ? organisations : persons).get(subject.identifier()))
                .ifPresent(found -> numbers.put(subject, found.number())));
        return numbers;
    }

    private static Set<String> identifiers(Collection<AskedSubject> told, AskedBy by) {
        return told.stream()
                .filter(subject -> subject.by() == by)
                .map(AskedSubject::identifier)
                .collect(Collectors.toSet());
    }

    private Map<String, Set<String>> keys(Set<String> entries) {
        return Portions.of(entries, Portions.OF_A_QUERY)
                .flatMap(portion -> subjects.of(portion).stream())
                .collect(Collectors.groupingBy(
                        RegisterSubject::entry,
                        Collectors.mapping(RegisterSubject::key, Collectors.toCollection(HashSet::new))));
    }

    private static String shown(AskedSubject subject) {
        return subject.by() == AskedBy.ID_NUMBER ? Masking.idNumber(subject.identifier()) : subject.identifier();
    }

    /** Of matters how many subjects they have, and who of them was not looked at: of thousands the first. */
    Named named(Collection<String> entries) {
        Map<String, Long> unseen = subjects.countUnseen(entries);
        return new Named(
                subjects.count(entries),
                subjects.countWithdrawn(entries),
                unseen,
                unseen.keySet().stream()
                        .collect(Collectors.toMap(
                                entry -> entry, entry -> subjects.unseen(entry, RegisterRow.MOST_MISSING).stream()
                                        .map(RegisterSubject::text)
                                        .toList())));
    }

    /** Each by the number of the matter's entry. */
    record Named(
            Map<String, Long> all,
            Map<String, Long> withdrawn,
            Map<String, Long> unseen,
            Map<String, List<String>> missing) {}
}
