package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.checks.api.rule.ChangeRuleLine;
import org.creditportal.checks.api.scoring.ChangeScoringModel;
import org.creditportal.checks.domain.rule.KeptTrial;
import org.creditportal.identity.api.CurrentOfficer;

/** Changes of rules and of scoring models as they are tried: one that could not be released is not tried either. */
@ApplicationScoped
public class ChangesOnTrial {

    @Inject
    RuleChanges rules;

    @Inject
    ModelChanges models;

    @Inject
    CurrentOfficer currentOfficer;

    /** Refuses what the officer at work could not propose. */
    void demand(ChangeRuleLine change) {
        rules.changed(change);
    }

    /** The same of a scoring model. */
    void demand(ChangeScoringModel change) {
        models.demandProposable(change, currentOfficer.require());
        models.changed(change);
    }

    TriedChange of(KeptTrial trial) {
        return trial.modelChange()
                .<TriedChange>map(this::of)
                .orElseGet(() ->
                        new TriedChange.OfRules(rules.changed(trial.change().orElseThrow())));
    }

    private TriedChange of(ChangeScoringModel change) {
        return new TriedChange.OfModel(models.changed(change), models.areas(change));
    }
}
