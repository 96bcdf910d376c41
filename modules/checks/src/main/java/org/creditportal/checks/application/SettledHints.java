package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creditportal.checks.api.check.HintRow;
import org.creditportal.checks.api.hint.HintSettlementRow;
import org.creditportal.checks.api.hint.PossibleMatch;
import org.creditportal.checks.domain.check.Check;
import org.creditportal.checks.domain.check.Look;
import org.creditportal.checks.domain.hint.HintSettlement;
import org.creditportal.checks.domain.hint.NamePair;
import org.creditportal.kernel.cryptography.FieldProtection;

/** Hints of the same name with what officers settled about them. What was settled is not asked again. */
@ApplicationScoped
public class SettledHints {

    @Inject
    StoredHintSettlements settlements;

    @Inject
    FieldProtection protection;

    /** The hints in their order, each with the settlement that holds. */
    List<PossibleMatch> matches(NamePair asked, List<HintRow> hints) {
        Map<String, HintSettlement> holding =
                settlements
                        .newest(hints.stream().map(hint -> digest(asked, hint)).toList())
                        .stream()
                        .filter(HintSettlement::isApart)
                        .collect(Collectors.toMap(HintSettlement::pair, Function.identity()));
        return hints.stream()
                .map(hint -> new PossibleMatch(hint, row(holding.get(digest(asked, hint)))))
                .toList();
    }

    /** Those that nobody has settled. */
    List<HintRow> open(NamePair asked, List<HintRow> hints) {
        return matches(asked, hints).stream()
                .filter(match -> !match.settled())
                .map(PossibleMatch::hint)
                .toList();
    }

    String digest(NamePair asked, HintRow hint) {
        return protection.blindIndex(asked.with(hint));
    }

    /** The pair that a check's last look gives hints for. */
    static NamePair asked(Check check, Look last) {
        return new NamePair(
                check.matter().area(),
                check.matter().number(),
                check.question().name(),
                last.answer().subject());
    }

    static HintSettlementRow row(HintSettlement settlement) {
        return settlement == null
                ? null
                : new HintSettlementRow(
                        settlement.number(),
                        settlement.verdict(),
                        settlement.checkNumber(),
                        settlement.signature().officerName(),
                        settlement.signature().bureau(),
                        settlement.signature().at(),
                        settlement.signature().reason());
    }
}
