package org.creditportal.checks.domain.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creditportal.checks.api.check.SourceRow;
import org.creditportal.checks.api.check.SourceStanding;
import org.creditportal.checks.api.rule.TenantChecks;
import org.creditportal.checks.api.rule.TenantChecks.SourceTerm;
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
