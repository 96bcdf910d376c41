package org.creditportal.casework.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import org.creditportal.casework.api.CaseworkAudit;
import org.creditportal.casework.api.once.OnceOnly;
import org.creditportal.casework.api.proposal.ChangeProposals;
import org.creditportal.casework.api.proposal.DecideChange;
import org.creditportal.casework.api.proposal.ProposalKind;
import org.creditportal.casework.api.proposal.ProposalNumber;
import org.creditportal.casework.api.proposal.ProposalRow;
import org.creditportal.casework.api.proposal.ProposalState;
import org.creditportal.casework.api.proposal.ProposalView;
import org.creditportal.casework.api.proposal.ProposeChange;
import org.creditportal.casework.domain.proposal.Proposal;
import org.creditportal.casework.domain.proposal.Proposals;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.TenantDirectory;

/** Which permission is needed is known when the kind is: the methods are open to officers and ask it themselves. */
@Stateless
@DenyAll
public class ChangeProposalsBean implements ChangeProposals {

    @Inject
    Proposals proposals;

    @Inject
    ProposalKinds kinds;

    @Inject
    OnceOnly onceOnly;

    @Inject
    CurrentOfficer currentOfficer;

    @Inject
    TenantDirectory tenants;

    @Inject
    Clock clock;

    @Override
    @PermitAll
    @Audited(CaseworkAudit.CHANGE_PROPOSED)
    public ProposalNumber propose(ProposeChange command) {
        ProposalKind<?> kind = kinds.require(command.kind());
        demand(kind.proposePermission(), command.kind());
        return new ProposalNumber(onceOnly.once(command.token(), command.command(), () -> {
            ProposedChange<?> proposed = ProposedChange.of(kind, command.command());
            proposed.demandProposable(currentOfficer.require());
            Proposal proposal = Proposal.of(proposed.change(), bureau(proposed), signature(command.reason()));
            proposals.add(proposal);
            proposed.begin();
            return proposal.number();
        }));
    }

    private String bureau(ProposedChange<?> proposed) {
        String bureau = proposed.bureau();
        return bureau == null ? tenants.current().creditOffice().id() : bureau;
    }

    @Override
    @PermitAll
    @Audited(CaseworkAudit.CHANGE_DECIDED)
    public void decide(DecideChange command) {
        onceOnly.once(command.token(), command, () -> {
            Proposal proposal =
                    visible(proposals.requireForChange(command.number().value()));
            ProposalKind<?> kind = kinds.require(proposal.kind());
            demand(kind.decidePermission(), command.number().value());
            proposal.requireVersion(command.seenVersion());
            proposal.demand(kind.rule(), signatory());
            conclude(proposal, kind, command);
            return null;
        });
    }

    private void conclude(Proposal proposal, ProposalKind<?> kind, DecideChange command) {
        Signature decision = signature(command.reason());
        if (command.approve()) {
            ProposedChange<?> change = ProposedChange.stored(kind, proposal);
            proposal.approve(change.currentVersion(), decision);
            change.run();
        } else {
            proposal.giveBack(decision);
        }
    }

    @Override
    @PermitAll
    public ProposalView require(ProposalNumber number, Locale language) {
        Proposal proposal = visible(proposals.require(number.value()));
        ProposalKind<?> kind = kinds.require(proposal.kind());
        ProposedChange<?> change = ProposedChange.stored(kind, proposal);
        boolean decidable = currentOfficer.require().may(kind.decidePermission())
                && proposal.offers(ProposalState.APPROVED, kind.rule(), signatory());
        boolean overtaken = proposal.state() == ProposalState.PROPOSED && proposal.isOvertaken(change.currentVersion());
        return new ProposalView(row(proposal), proposal.version(), change.values(language), overtaken, decidable);
    }

    @Override
    @PermitAll
    public Page<ProposalRow> search(ProposalState state, Order order, int page, int size) {
        return proposals
                .search(kinds.seenBy(currentOfficer.require()), state, order, page, size)
                .map(ChangeProposalsBean::row);
    }

    @Override
    @PermitAll
    public boolean areOffered() {
        return !kinds.seenBy(currentOfficer.require()).isEmpty();
    }

    private static ProposalRow row(Proposal proposal) {
        return new ProposalRow(
                proposal.number(),
                proposal.kind(),
                proposal.title(),
                proposal.bureau(),
                proposal.state(),
                proposal.beginning(),
                proposal.decision());
    }

    private Proposal visible(Proposal proposal) {
        if (!kinds.seenBy(currentOfficer.require()).contains(proposal)) {
            throw new NotFoundException("Proposal", proposal.number());
        }
        return proposal;
    }

    private void demand(String permission, String what) {
        Officer officer = currentOfficer.require();
        if (!officer.may(permission)) {
            throw new NotFoundException("Proposal", what);
        }
    }

    private Signatory signatory() {
        return currentOfficer.require().signatory();
    }

    private Signature signature(String reason) {
        return signatory().sign(clock.instant(), new Reason(reason));
    }
}
