package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.casework.api.proposal.ProposalKind;
import org.creditportal.casework.api.proposal.ProposalWords;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.sanctions.api.EndMeasures;
import org.creditportal.sanctions.api.SanctionsError;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.sanctions.api.SanctionsRefusedException;
import org.creditportal.sanctions.domain.ChosenMeasure;
import org.creditportal.sanctions.domain.JointCase;

/** A wrong case, or a wrong measure of one, is ended by two officers of the lead bureau. */
@ApplicationScoped
public class EndMeasuresKind implements ProposalKind<EndMeasures> {

    @Inject
    StoredCases cases;

    @Inject
    OpenCases open;

    @Override
    public String name() {
        return EndMeasures.KIND;
    }

    @Override
    public Class<EndMeasures> commandType() {
        return EndMeasures.class;
    }

    @Override
    public String proposePermission() {
        return SanctionsPermission.SANCTIONS_CHOOSE;
    }

    @Override
    public void demandProposable(EndMeasures command, Officer proposer) {
        JointCase of = cases.require(command.number());
        if (!proposer.isOf(of.bureau())) {
            throw new NotFoundException("JointCase", command.number());
        }
        new Reason(command.reason());
        demandInForce(of, command);
    }

    private static void demandInForce(JointCase of, EndMeasures command) {
        boolean applies = command.ofAll() || of.isApplied(command.measure());
        if (of.state().isFinal() || !applies) {
            throw new SanctionsRefusedException(SanctionsError.NOT_IN_FORCE);
        }
    }

    @Override
    public String decidePermission() {
        return SanctionsPermission.SANCTIONS_REVIEW;
    }

    @Override
    public String bureau(EndMeasures command) {
        return cases.require(command.number()).bureau();
    }

    @Override
    public String title(EndMeasures command) {
        return command.number();
    }

    @Override
    public void tell(EndMeasures command, ProposalWords words) {
        JointCase of = cases.require(command.number());
        words.text("CaseRow.number", of.number())
                .text("CaseRow.subject", of.subjectName())
                .texts(
                        "TaskRow.measure",
                        of.measures().stream()
                                .filter(measure ->
                                        command.ofAll() || measure.code().equals(command.measure()))
                                .map(ChosenMeasure::name)
                                .map(name -> name.text(words.language()))
                                .toList())
                .text("case.label.reason", command.reason());
    }

    @Override
    public long seenVersion(EndMeasures command) {
        return command.seenVersion();
    }

    @Override
    public long currentVersion(EndMeasures command) {
        return cases.requireForChange(command.number()).version();
    }

    @Override
    public void run(EndMeasures command) {
        JointCase of = cases.requireForChange(command.number());
        demandInForce(of, command);
        if (command.ofAll()) {
            open.end(of, command.reason());
        } else {
            open.end(of, command.measure(), command.reason());
        }
    }
}
