package org.creditportal.responsibility.application.bureau;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.creditportal.casework.api.proposal.ChangeProposals;
import org.creditportal.casework.api.proposal.ProposalNumber;
import org.creditportal.casework.api.proposal.ProposeChange;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.audit.AuditedAct;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.responsibility.api.ResponsibilityAudit;
import org.creditportal.responsibility.api.ResponsibilityError;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.bureau.BureauMaintenance;
import org.creditportal.responsibility.api.bureau.ProposeReorganisation;
import org.creditportal.responsibility.api.bureau.ReorganisationRow;
import org.creditportal.responsibility.api.bureau.ReorganiseBureau;
import org.creditportal.responsibility.application.TenantToday;
import org.creditportal.responsibility.domain.bureau.Reorganisation;
import org.creditportal.responsibility.domain.bureau.Reorganisations;

@Stateless
@DenyAll
public class BureauMaintenanceBean implements BureauMaintenance {

    @Inject
    private Reorganisations reorganisations;

    @Inject
    private DutiesHandedOver duties;

    @Inject
    private TenantToday today;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private ChangeProposals proposals;

    @Override
    @RolesAllowed(ResponsibilityPermission.DUTIES_VIEW)
    public List<ReorganisationRow> history() {
        return reorganisations.all().stream()
                .map(Reorganisation::row)
                .sorted(Comparator.comparing(ReorganisationRow::validFrom)
                        .thenComparing(ReorganisationRow::edition)
                        .reversed())
                .toList();
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.DUTIES_CHANGE)
    @Audited(ResponsibilityAudit.REORGANISATION_PROPOSED)
    public ProposalNumber propose(ProposeReorganisation command) {
        ReorganiseBureau change = command.change();
        if (change.kind() == null || change.validFrom() == null) {
            throw new ResponsibilityRefusedException(ResponsibilityError.REORGANISATION_INCOMPLETE);
        }
        today.refresh();
        Reorganisation.check(change, reorganisations.all(), tenants.asOf(change.validFrom()));
        duties.check(change);
        AuditedAct.isHandedOn();
        return proposals.propose(
                new ProposeChange(ReorganiseBureauKind.NAME, change, change.reason(), command.token()));
    }
}
