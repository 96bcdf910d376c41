package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.creditportal.casework.api.supervision.FigureQuery;
import org.creditportal.checks.application.SupervisedChecks.Looked;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.records.api.record.DecidedLicence;
import org.creditportal.records.api.record.DecidedLicences;

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
    private DecidedLicences licences;

    @Inject
    private SupervisedChecks checks;

    @Inject
    private TenantDirectory tenants;

    List<DecidedLicence> decided(FigureQuery query) {
        return licences.decided(query.from(), query.until(), query.bureau());
    }

    List<DecidedLicence> withoutCheck(FigureQuery query, ZoneId zone) {
        List<DecidedLicence> decided = decided(query);
        TenantDefinition tenant = tenants.current();
        Map<Looked, TreeSet<LocalDate>> days = held(
                checks.days(decided.stream().map(DecidedLicence::subject).collect(Collectors.toSet()), zone), tenant);
        return decided.stream()
                .filter(licence -> !wasChecked(
                        licence.decidedOn(),
                        days.getOrDefault(
                                new Looked(tenant.holder(licence.bureau()), licence.subject()), new TreeSet<>())))
                .toList();
    }

    /** What a bureau looked at before it was merged into another, its successor looked at. */
    static Map<Looked, TreeSet<LocalDate>> held(Map<Looked, TreeSet<LocalDate>> days, TenantDefinition tenant) {
        Map<Looked, TreeSet<LocalDate>> held = new HashMap<>();
        days.forEach((looked, some) -> held.computeIfAbsent(
                        new Looked(tenant.holder(looked.bureau()), looked.subject()), any -> new TreeSet<>())
                .addAll(some));
        return held;
    }

    /** Whether one of the days of looking is near enough before the decision. */
    static boolean wasChecked(LocalDate decidedOn, NavigableSet<LocalDate> looks) {
        LocalDate last = looks.floor(decidedOn);
        return last != null && !last.isBefore(decidedOn.minus(LONGEST_BEFORE));
    }
}
