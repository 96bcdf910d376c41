package org.creditportal.checks.domain.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.creditportal.checks.api.check.DeliveredList;
import org.creditportal.checks.api.check.SourceRow;
import org.creditportal.checks.api.check.SourceStanding;
import org.creditportal.checks.api.rule.TenantChecks;
import org.creditportal.checks.api.rule.TenantChecks.SourceTerm;
import org.creditportal.kernel.standing.StandingDelivery;
import org.creditportal.kernel.standing.StandingOutcome;

/** Which sources' answers count: one that has failed, is missing, stale or suspended leaves everything unknown. */
public final class SourceAnswers {

    private SourceAnswers() {}

    /** What became of each source that was asked or had to be; {@code at} is the moment before the first was. */
    public static List<SourceRow> rows(List<StandingOutcome> outcomes, TenantChecks terms, Instant at) {
        List<SourceRow> rows = new ArrayList<>();
        outcomes.forEach(outcome -> rows.add(row(outcome, terms, at)));
        terms.sources().stream()
                .filter(term -> outcomes.stream()
                        .noneMatch(outcome -> outcome.place().module().equals(term.module())))
                .forEach(term -> rows.add(new SourceRow(term.module(), SourceStanding.FAILED, null)));
        return rows;
    }

    /**
     * The same, and beside them each list that others deliver and that is rested on.
     *
     * @param restsOn whether what is asked rests on the list
     * @param on the legal date
     */
    public static List<SourceRow> rows(
            List<StandingOutcome> outcomes,
            TenantChecks terms,
            Instant at,
            Predicate<StandingDelivery> restsOn,
            LocalDate on) {
        Stream<SourceRow> lists = outcomes.stream()
                .filter(StandingOutcome::hasAnswered)
                .flatMap(outcome -> outcome.answer().deliveries().stream()
                        .filter(restsOn)
                        .map(delivery -> row(outcome, delivery, on)));
        return Stream.concat(rows(outcomes, terms, at).stream(), lists).toList();
    }

    private static SourceRow row(StandingOutcome outcome, StandingDelivery delivery, LocalDate on) {
        return new SourceRow(
                outcome.place().module(),
                delivery.isOverdue(on) ? SourceStanding.STALE : SourceStanding.ANSWERED,
                null,
                DeliveredList.of(delivery));
    }

    private static SourceRow row(StandingOutcome outcome, TenantChecks terms, Instant at) {
        String module = outcome.place().module();
        Optional<SourceTerm> term = terms.source(module);
        if (!outcome.hasAnswered()) {
            return new SourceRow(module, SourceStanding.FAILED, null);
        }
        Instant asOf = outcome.answer().asOf();
        if (term.map(SourceTerm::suspended).orElse(false)) {
            return new SourceRow(module, SourceStanding.SUSPENDED, asOf);
        }
        boolean fresh = term.map(known -> known.isFresh(asOf, at)).orElse(true);
        return new SourceRow(module, fresh ? SourceStanding.ANSWERED : SourceStanding.STALE, asOf);
    }
}
