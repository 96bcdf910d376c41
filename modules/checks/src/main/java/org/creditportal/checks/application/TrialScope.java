package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.api.trial.RuleTrialNumber;
import org.creditportal.checks.api.trial.RuleTrialRow;
import org.creditportal.checks.domain.rule.KeptTrial;
import org.creditportal.checks.domain.rule.KeptTrialRow;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.page.Page;

/** Which trials, and which of the answers that they found to be others, the officer at work sees. */
@ApplicationScoped
public class TrialScope {

    @Inject
    StoredTrials trials;

    @Inject
    ModelChanges models;

    @Inject
    CheckScope checks;

    @Inject
    CurrentOfficer currentOfficer;

    KeptTrial require(RuleTrialNumber number) {
        KeptTrial trial = trials.require(number.value());
        if (!sees(trial, currentOfficer.require())) {
            throw new NotFoundException("KeptTrial", number.value());
        }
        return trial;
    }

    /** Whoever decides on changes sees every trial; whoever proposes models, those of models that the own bureau may change. */
    private boolean sees(KeptTrial trial, Officer officer) {
        return officer.may(ChecksPermission.RULES_CHANGE)
                || trial.modelChange()
                        .filter(change -> models.mayPropose(change, officer))
                        .isPresent();
    }

    /** How many would have been others everybody is told who sees the trial; which ones, whoever sees those checks (K-48). */
    Page<RuleTrialRow> rows(KeptTrial trial, int page, int size) {
        return trials.rows(trial, checks.onlyBureau(), page, size).map(KeptTrialRow::told);
    }
}
