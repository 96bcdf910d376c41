package org.creditportal.checks.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.api.trial.RuleTrialNumber;
import org.creditportal.checks.api.trial.RuleTrialRow;
import org.creditportal.checks.api.trial.RuleTrialView;
import org.creditportal.checks.api.trial.RuleTrials;
import org.creditportal.checks.api.trial.TryRuleLine;
import org.creditportal.checks.api.trial.TryScoringModel;
import org.creditportal.kernel.page.Page;

@Stateless
@DenyAll
@Local(RuleTrials.class)
public class RuleTrialsBean implements RuleTrials {

    @Inject
    TrialDesk desk;

    @Inject
    TrialScope scope;

    @Override
    @RolesAllowed(ChecksPermission.RULES_CHANGE)
    public RuleTrialView request(TryRuleLine command) {
        return desk.request(command).told();
    }

    @Override
    @RolesAllowed(ChecksPermission.MODELS_PROPOSE)
    public RuleTrialView request(TryScoringModel command) {
        return desk.request(command).told();
    }

    @Override
    @RolesAllowed({ChecksPermission.RULES_CHANGE, ChecksPermission.MODELS_PROPOSE})
    public RuleTrialView require(RuleTrialNumber number) {
        return scope.require(number).told();
    }

    @Override
    @RolesAllowed({ChecksPermission.RULES_CHANGE, ChecksPermission.MODELS_PROPOSE})
    public Page<RuleTrialRow> searchRows(RuleTrialNumber number, int page, int size) {
        return scope.rows(scope.require(number), page, size);
    }
}
