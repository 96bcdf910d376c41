package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.casework.api.proposal.ProposalKind;
import org.creditportal.casework.api.proposal.ProposalWords;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.api.rule.ChangeRuleLine;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.checks.domain.rule.RuleRevision;
import org.creditportal.checks.domain.rule.RuleRevisions;
import org.creditportal.kernel.turn.Turns;

/** A change of an area's rules: one officer of the credit office proposes it, another releases it. */
@ApplicationScoped
public class ChangeRuleLineKind implements ProposalKind<ChangeRuleLine> {

    @Inject
    RulesInForce rules;

    @Inject
    RuleChanges changes;

    @Inject
    RuleRevisions revisions;

    @Inject
    Turns turns;

    @Inject
    RuleLineWords lines;

    @Inject
    ReleaseSignatures signatures;

    @Inject
    TrialDesk trials;

    @Override
    public String name() {
        return ChangeRuleLine.KIND;
    }

    @Override
    public Class<ChangeRuleLine> commandType() {
        return ChangeRuleLine.class;
    }

    @Override
    public String proposePermission() {
        return ChecksPermission.RULES_CHANGE;
    }

    /** Whoever releases it is told what it would have done. */
    @Override
    public void proposed(ChangeRuleLine command) {
        trials.requestAtProposal(command);
    }

    @Override
    public boolean isForEveryBureau() {
        return true;
    }

    @Override
    public String title(ChangeRuleLine command) {
        changes.changed(command);
        return rules.area(command.area()).name().zh() + " " + command.line().id();
    }

    @Override
    public void tell(ChangeRuleLine command, ProposalWords words) {
        words.text("CheckRow.area", rules.area(command.area()).name().text(words.language()))
                .sentence(
                        "ruleEdit.label.act", command.removed() ? "ruleEdit.action.remove" : "ruleEdit.action.propose")
                .day("RuleTableRow.validFrom", command.validFrom());
        lines.tell(command.line(), rules.newest(command.area()), words);
        lines.tellTrial(command, words);
    }

    @Override
    public long seenVersion(ChangeRuleLine command) {
        return command.seenRevision();
    }

    @Override
    public long currentVersion(ChangeRuleLine command) {
        turns.take("checks.rules:" + command.area());
        return rules.newest(command.area()).revision();
    }

    @Override
    public void run(ChangeRuleLine command) {
        RuleTable changed = changes.changed(command);
        revisions.add(new RuleRevision(changed, signatures.release(command.area(), changed.revision())));
    }
}
