package org.creditportal.checks.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.api.rule.RuleTrialNumber;
import org.creditportal.checks.api.rule.RuleTrialRow;
import org.creditportal.checks.api.rule.RuleTrialView;
import org.creditportal.checks.api.rule.RuleTrials;
import org.creditportal.checks.api.rule.TryRuleLine;
import org.creditportal.checks.domain.rule.KeptTrialRow;
import org.creditportal.kernel.page.Page;

@Stateless
@DenyAll
@Local(RuleTrials.class)
public class RuleTrialsBean implements RuleTrials {

    @Inject
    TrialDesk desk;

    @Inject
    StoredTrials trials;

    @Override
    @RolesAllowed(ChecksPermission.RULES_CHANGE)
    public RuleTrialView request(TryRuleLine command) {
        return desk.request(command).told();
    }

    @Override
    @RolesAllowed(ChecksPermission.RULES_CHANGE)
    public RuleTrialView require(RuleTrialNumber number) {
        return trials.require(number.value()).told();
    }

    @Override
    @RolesAllowed(ChecksPermission.RULES_CHANGE)
    public Page<RuleTrialRow> searchRows(RuleTrialNumber number, int page, int size) {
        return trials.rows(trials.require(number.value()), page, size).map(KeptTrialRow::told);
    }
}
