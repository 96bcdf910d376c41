package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.casework.api.proposal.ProposalWords;
import org.creditportal.checks.api.trial.RuleTrialRow;
import org.creditportal.checks.api.trial.RuleTrialView;
import org.creditportal.checks.domain.rule.KeptTrial;
import org.creditportal.kernel.text.Texts;

/** What a proposed change would have done: whoever releases it sees what whoever proposed it could. */
@ApplicationScoped
class TrialWords {

    private static final int TOLD = 20;

    @Inject
    private TrialDesk desk;

    @Inject
    private TrialScope scope;

    /** @param change of rules or of a scoring model */
    void tell(Object change, ProposalWords words) {
        desk.find(change).ifPresent(trial -> tell(trial, words));
    }

    private void tell(KeptTrial kept, ProposalWords words) {
        RuleTrialView trial = kept.told();
        Texts texts = Texts.of("checks", words.language());
        words.text(
                        "ruleEdit.header.trial",
                        trial.over()
                                ? texts.get(
                                        trial.ofModel() ? "modelEdit.paragraph.trial" : "ruleEdit.paragraph.trial",
                                        trial.different(),
                                        trial.tried(),
                                        trial.lines(),
                                        trial.unknown(),
                                        trial.from(),
                                        trial.until())
                                : texts.get("ruleTrial.paragraph.goingOn", trial.percent()))
                .texts(
                        "ruleEdit.label.changedChecks",
                        scope.rows(kept, 1, TOLD).items().stream()
                                .map(RuleTrialRow::number)
                                .distinct()
                                .toList());
    }
}
