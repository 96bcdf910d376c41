package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.casework.api.proposal.ProposalKind;
import org.creditportal.casework.api.proposal.ProposalWords;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.api.scoring.ChangeScoringModel;
import org.creditportal.checks.api.scoring.ScoringModel;
import org.creditportal.checks.domain.scoring.ModelEdition;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.turn.Turns;

/** A next edition of a scoring model: an officer of the credit office or of the bureau that leads its areas proposes it, another of the credit office releases it. */
@ApplicationScoped
public class ChangeScoringModelKind implements ProposalKind<ChangeScoringModel> {

    @Inject
    ModelChanges changes;

    @Inject
    StoredModelEditions editions;

    @Inject
    Turns turns;

    @Inject
    ModelWords models;

    @Inject
    ReleaseSignatures signatures;

    @Inject
    TrialDesk trials;

    @Inject
    TrialWords tried;

    @Override
    public String name() {
        return ChangeScoringModel.KIND;
    }

    @Override
    public Class<ChangeScoringModel> commandType() {
        return ChangeScoringModel.class;
    }

    @Override
    public String proposePermission() {
        return ChecksPermission.MODELS_PROPOSE;
    }

    @Override
    public void demandProposable(ChangeScoringModel command, Officer proposer) {
        changes.demandProposable(command, proposer);
    }

    /** Whoever releases it is told what it would have done. */
    @Override
    public void proposed(ChangeScoringModel command) {
        trials.requestAtProposal(command);
    }

    @Override
    public String decidePermission() {
        return ChecksPermission.RULES_CHANGE;
    }

    @Override
    public boolean isForEveryBureau() {
        return true;
    }

    @Override
    public String title(ChangeScoringModel command) {
        return changes.changed(command).name().zh();
    }

    @Override
    public void tell(ChangeScoringModel command, ProposalWords words) {
        models.tell(command.model(), words);
        tried.tell(command, words);
    }

    @Override
    public long seenVersion(ChangeScoringModel command) {
        return command.seenEdition();
    }

    @Override
    public long currentVersion(ChangeScoringModel command) {
        turns.take("checks.models");
        return changes.newest(command.model().id());
    }

    @Override
    public void run(ChangeScoringModel command) {
        ScoringModel changed = changes.changed(command);
        editions.add(new ModelEdition(changed, signatures.releaseModel(changed.id(), changed.edition())));
    }
}
