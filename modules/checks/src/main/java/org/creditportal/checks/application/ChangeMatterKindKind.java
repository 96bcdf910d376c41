package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.casework.api.proposal.ProposalKind;
import org.creditportal.casework.api.proposal.ProposalWords;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.api.rule.ChangeMatterKind;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.checks.domain.rule.RuleRevision;
import org.creditportal.checks.domain.rule.RuleRevisions;
import org.creditportal.kernel.turn.Turns;

/** A change of an area's kinds of matters: one officer of the credit office proposes it, another releases it, as with its rules. */
@ApplicationScoped
public class ChangeMatterKindKind implements ProposalKind<ChangeMatterKind> {

    @Inject
    RulesInForce rules;

    @Inject
    RuleChanges changes;

    @Inject
    RuleRevisions revisions;

    @Inject
    Turns turns;

    @Inject
    ReleaseSignatures signatures;

    @Override
    public String name() {
        return ChangeMatterKind.KIND;
    }

    @Override
    public Class<ChangeMatterKind> commandType() {
        return ChangeMatterKind.class;
    }

    @Override
    public String proposePermission() {
        return ChecksPermission.RULES_CHANGE;
    }

    @Override
    public boolean isForEveryBureau() {
        return true;
    }

    @Override
    public String title(ChangeMatterKind command) {
        changes.changed(command);
        return rules.area(command.area()).name().zh() + " " + command.kind().id();
    }

    @Override
    public void tell(ChangeMatterKind command, ProposalWords words) {
        words.text("CheckRow.area", rules.area(command.area()).name().text(words.language()))
                .sentence(
                        "ruleEdit.label.act", command.removed() ? "ruleEdit.action.remove" : "ruleEdit.action.propose")
                .day("RuleTableRow.validFrom", command.validFrom())
                .text("RuleLine.id", command.kind().id())
                .text("matterKind.label.zh", command.kind().name().zh())
                .text("matterKind.label.en", command.kind().name().en());
    }

    @Override
    public long seenVersion(ChangeMatterKind command) {
        return command.seenRevision();
    }

    @Override
    public long currentVersion(ChangeMatterKind command) {
        turns.take("checks.rules:" + command.area());
        return rules.newest(command.area()).revision();
    }

    @Override
    public void run(ChangeMatterKind command) {
        RuleTable changed = changes.changed(command);
        revisions.add(new RuleRevision(changed, signatures.release(command.area(), changed.revision())));
    }
}
