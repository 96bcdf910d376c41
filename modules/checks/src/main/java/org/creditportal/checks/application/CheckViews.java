package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.creditportal.checks.api.check.CheckRow;
import org.creditportal.checks.api.check.CheckState;
import org.creditportal.checks.api.check.CheckView;
import org.creditportal.checks.api.check.LookDifference;
import org.creditportal.checks.api.check.LookView;
import org.creditportal.checks.api.rule.MatterKind;
import org.creditportal.checks.domain.check.Check;
import org.creditportal.checks.domain.check.Look;
import org.creditportal.checks.domain.check.LookComparison;
import org.creditportal.checks.domain.rule.Answering;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.lists.api.TenantLists;
import org.creditportal.responsibility.api.AreaPolicy;
import org.creditportal.responsibility.api.TenantAreas;

/** Checks as officers see them. */
@ApplicationScoped
public class CheckViews {

    @Inject
    TenantDirectory tenants;

    @Inject
    SettledHints hints;

    CheckRow row(Check check) {
        return new CheckRow(
                check.number(),
                areaName(check.matter().area()),
                check.matter().number(),
                check.subjectShown(),
                check.result(),
                check.state(),
                check.bureau(),
                check.beginning().officerName(),
                check.lookedAt(),
                check.outcome(),
                check.deviation());
    }

    CheckView view(Check check, List<Look> looks, Set<CheckState> next, boolean lookable) {
        Look last = looks.get(looks.size() - 1);
        Look shown = shown(check, looks);
        List<LookView> told = looks.stream().map(look -> look(check, look)).toList();
        LocalizedText kind = last.rules()
                .table()
                .matterKind(check.matter().kind())
                .map(MatterKind::name)
                .orElseGet(() ->
                        new LocalizedText(check.matter().kind(), check.matter().kind()));
        return new CheckView(
                row(check),
                check.version(),
                check.matter(),
                kind,
                check.question().shownToOfficers(),
                check.basis(),
                check.evidence(),
                told,
                told.get(looks.indexOf(shown)),
                differences(looks, shown),
                hints.matches(SettledHints.asked(check, last), last.answer().hints()),
                check.stepRows(),
                check.points(),
                next,
                lookable);
    }

    /** What it was decided on stays what it rests on, whatever was seen since. */
    private static Look shown(Check check, List<Look> looks) {
        Look last = looks.get(looks.size() - 1);
        return check.state() == CheckState.CONCLUDED
                ? looks.stream()
                        .filter(look -> look.lookedAt().equals(check.lookedAt()))
                        .findFirst()
                        .orElse(last)
                : last;
    }

    private static List<LookDifference> differences(List<Look> looks, Look shown) {
        Look last = looks.get(looks.size() - 1);
        if (last != shown) {
            return LookComparison.differences(shown.answer(), last.answer());
        }
        return looks.size() < 2
                ? List.of()
                : LookComparison.differences(looks.get(looks.size() - 2).answer(), last.answer());
    }

    private LookView look(Check check, Look look) {
        return new LookView(
                look.number(),
                look.place(),
                look.lookedAt(),
                look.officerName(),
                look.rules().table(),
                look.answer(),
                check.matter().isOutsideWindow(look.answer().on()),
                LocalLists.of(look.rules().table(), look.answer(), TenantLists.of(tenants.current())),
                Answering.again(look.rules(), look.answer()).saysTheSameAs(look.answer()));
    }

    LocalizedText areaName(String area) {
        return TenantAreas.of(tenants.current())
                .area(area)
                .map(AreaPolicy::name)
                .orElseGet(() -> new LocalizedText(area, area));
    }
}
