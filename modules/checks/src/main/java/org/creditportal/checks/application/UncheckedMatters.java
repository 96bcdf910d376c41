package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.creditportal.casework.api.supervision.FigureQuery;
import org.creditportal.checks.application.SupervisedChecks.Looked;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.records.api.record.DecidedLicence;
import org.creditportal.records.api.record.DecidedLicences;
import org.creditportal.records.api.subject.IdentifiedSubject;
import org.creditportal.records.api.subject.SubjectIdentification;

/**
 * Licences that a bureau decided on beside its checks (K-48). The number of a matter is not that of its decision, so that they are
 * compared by the subject: the bureau, or one that it holds the matters of, looked at it within the year before the decision, or it did
 * not. That is never unjust to a bureau which checked.
 */
@ApplicationScoped
public class UncheckedMatters {

    /** How long before the decision a look may have been. */
    static final Period LONGEST_BEFORE = Period.ofYears(1);

    @Inject
    DecidedLicences licences;

    @Inject
    SupervisedChecks checks;

    @Inject
    SubjectIdentification identification;

    @Inject
    TenantDirectory tenants;

    List<DecidedLicence> decided(FigureQuery query) {
        return licences.decided(query.from(), query.until(), query.bureau());
    }

    List<DecidedLicence> withoutCheck(FigureQuery query, ZoneId zone) {
        List<DecidedLicence> decided = decided(query);
        Collection<IdentifiedSubject> subjects = identification
                .findByNumbers(decided.stream().map(DecidedLicence::subject).collect(Collectors.toSet()))
                .values();
        Map<String, String> today = numbers(subjects);
        Map<Looked, TreeSet<LocalDate>> days = days(today, keys(today.keySet()), zone);
        return decided.stream()
                .filter(licence -> !wasChecked(
                        licence.decidedOn(),
                        days.getOrDefault(
                                new Looked(
                                        tenants.current().holder(licence.bureau()),
                                        today.getOrDefault(licence.subject(), licence.subject())),
                                new TreeSet<>())))
                .toList();
    }

    private Map<Looked, TreeSet<LocalDate>> days(
            Map<String, String> numbers, Map<String, Set<String>> keys, ZoneId zone) {
        Map<Looked, TreeSet<LocalDate>> looks = new HashMap<>(checks.days(numbers.keySet(), zone));
        looks.putAll(checks.daysByKey(keys.keySet(), zone));
        Map<String, Set<String>> meant = new HashMap<>(keys);
        numbers.forEach((number, today) -> meant.put(number, Set.of(today)));
        return held(looks, tenants.current(), meant);
    }

    /** Today's numbers, by those by which the subjects go or went. */
    private static Map<String, String> numbers(Collection<IdentifiedSubject> subjects) {
        Map<String, String> today = new HashMap<>();
        subjects.forEach(subject -> subject.numbers().forEach(number -> today.put(number, subject.number())));
        return today;
    }

    /**
     * Today's numbers by code, by index of a person's number, and by number of registration: a look that asked for it was at the subject,
     * whomever that was held to be, and where several have it, at each. Of who gets a first licence nothing was on record when the bureau
     * looked.
     */
    private Map<String, Set<String>> keys(Collection<String> numbers) {
        Map<String, Set<String>> today = new HashMap<>();
        identification
                .findKeys(numbers)
                .forEach((number, keys) -> keys.forEach(key ->
                        today.computeIfAbsent(key, first -> new HashSet<>()).add(number)));
        return today;
    }

    /**
     * What a bureau looked at before it was merged into another, its successor looked at; and a subject under another number, as which it goes today.
     *
     * @param meant numbers of today, by what was looked at
     */
    static Map<Looked, TreeSet<LocalDate>> held(
            Map<Looked, TreeSet<LocalDate>> days, TenantDefinition tenant, Map<String, Set<String>> meant) {
        Map<Looked, TreeSet<LocalDate>> held = new HashMap<>();
        days.forEach((looked, some) -> meant.getOrDefault(looked.subject(), Set.of(looked.subject()))
                .forEach(subject -> held.computeIfAbsent(
                                new Looked(tenant.holder(looked.bureau()), subject), any -> new TreeSet<>())
                        .addAll(some)));
        return held;
    }

    /** Whether one of the days of looking is near enough before the decision. */
    static boolean wasChecked(LocalDate decidedOn, NavigableSet<LocalDate> looks) {
        LocalDate last = looks.floor(decidedOn);
        return last != null && !last.isBefore(decidedOn.minus(LONGEST_BEFORE));
    }
}
