package org.creditportal.checks.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.api.rule.RuleLine;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.checks.api.rule.RuleTableRow;
import org.creditportal.checks.api.rule.RuleTableView;
import org.creditportal.checks.api.rule.RuleTables;
import org.creditportal.checks.domain.rule.RuleRevision;
import org.creditportal.checks.domain.rule.RuleRevisions;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.responsibility.api.AreaDirectory;
import org.creditportal.responsibility.api.AreaPolicy;
import org.creditportal.responsibility.api.AreaView;
import org.creditportal.responsibility.api.Effect;

@Stateless
@DenyAll
@Local(RuleTables.class)
public class RuleTablesBean implements RuleTables {

    @Inject
    RulesInForce rules;

    @Inject
    RuleChanges changes;

    @Inject
    RuleRevisions revisions;

    @Inject
    AreaDirectory areas;

    @Inject
    CurrentOfficer currentOfficer;

    @Inject
    LegalDate legalDate;

    @Override
    @RolesAllowed(ChecksPermission.CHECKS_VIEW)
    public List<RuleTableRow> search() {
        return rows(area -> true);
    }

    @Override
    @RolesAllowed(ChecksPermission.CHECKS_PERFORM)
    public List<RuleTableRow> searchOwn() {
        Officer officer = currentOfficer.require();
        return rows(area -> CheckDesk.isOpenTo(officer, area));
    }

    private List<RuleTableRow> rows(Predicate<AreaPolicy> which) {
        LocalDate today = legalDate.today();
        return areas.all().stream()
                .map(AreaView::definition)
                .filter(which)
                .flatMap(area -> rules.find(area.id(), today).map(table -> row(area, table)).stream())
                .toList();
    }

    private static RuleTableRow row(AreaPolicy area, RuleTable table) {
        List<Effect> effects =
                table.lines().stream().map(RuleLine::effect).distinct().toList();
        return new RuleTableRow(area.id(), area.name(), area.strength(), table.revision(), table.validFrom(), effects);
    }

    @Override
    @RolesAllowed(ChecksPermission.CHECKS_VIEW)
    public RuleTableView require(String area, LocalDate on) {
        AreaPolicy policy =
                areas.find(area).map(AreaView::definition).orElseThrow(() -> new NotFoundException("Area", area));
        LocalDate day = on == null ? legalDate.today() : on;
        RuleTable table = rules.find(area, day).orElseThrow(() -> new NotFoundException("RuleTable", area));
        List<RuleTableView.RevisionRow> all = new ArrayList<>();
        revisions.of(area).forEach(revision -> all.add(row(revision)));
        rules.all(area, day).stream()
                .filter(known -> known.revision() == 0)
                .forEach(file -> all.add(new RuleTableView.RevisionRow(0, file.validFrom(), null)));
        return new RuleTableView(policy.name(), policy.citation(), table, rules.newest(area), all, changes.measures());
    }

    private static RuleTableView.RevisionRow row(RuleRevision revision) {
        return new RuleTableView.RevisionRow(revision.revision(), revision.validFrom(), revision.releasedByName());
    }
}
