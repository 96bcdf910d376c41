package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.creditportal.casework.api.supervision.FigureQuery;
import org.creditportal.checks.application.SupervisedChecks.Looked;
import org.creditportal.records.api.record.DecidedLicence;
import org.creditportal.records.api.record.DecidedLicences;

/**
 * Licences that a bureau decided on beside its checks (K-48). The number of a matter is not that of its decision, so that they are
 * compared by the subject: the bureau looked at it within the year before the decision, or it did not. That is never unjust to a
 * bureau which checked.
 */
@ApplicationScoped
public class UncheckedMatters {

    /** How long before the decision a look may have been. */
    static final Period LONGEST_BEFORE = Period.ofYears(1);

    @Inject
    private DecidedLicences licences;

    @Inject
    private SupervisedChecks checks;

    List<DecidedLicence> decided(FigureQuery query) {
        return licences.decided(query.from(), query.until(), query.bureau());
    }

    List<DecidedLicence> withoutCheck(FigureQuery query, ZoneId zone) {
        List<DecidedLicence> decided = decided(query);
        Map<Looked, TreeSet<LocalDate>> days =
                checks.days(decided.stream().map(DecidedLicence::subject).collect(Collectors.toSet()), zone);
        return decided.stream()
                .filter(licence -> !wasChecked(
                        licence.decidedOn(),
                        days.getOrDefault(new Looked(licence.bureau(), licence.subject()), new TreeSet<>())))
                .toList();
    }

    /** Whether one of the days of looking is near enough before the decision. */
    static boolean wasChecked(LocalDate decidedOn, NavigableSet<LocalDate> looks) {
        LocalDate last = looks.floor(decidedOn);
        return last != null && !last.isBefore(decidedOn.minus(LONGEST_BEFORE));
    }
}
