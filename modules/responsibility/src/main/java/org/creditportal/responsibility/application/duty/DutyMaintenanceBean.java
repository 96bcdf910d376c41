package org.creditportal.responsibility.application.duty;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.casework.api.proposal.ChangeProposals;
import org.creditportal.casework.api.proposal.ProposalNumber;
import org.creditportal.casework.api.proposal.ProposeChange;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.audit.AuditedAct;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.responsibility.api.AreaDirectory;
import org.creditportal.responsibility.api.BureauDirectory;
import org.creditportal.responsibility.api.ResponsibilityAudit;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.duty.ChangeDuty;
import org.creditportal.responsibility.api.duty.DutyMaintenance;
import org.creditportal.responsibility.api.duty.DutyRow;
import org.creditportal.responsibility.api.duty.ProposeDuty;
import org.creditportal.responsibility.domain.duty.DutyEdition;
import org.creditportal.responsibility.domain.duty.DutyEditions;

@Stateless
@DenyAll
public class DutyMaintenanceBean implements DutyMaintenance {

    @Inject
    private DutyEditions editions;

    @Inject
    private AreaDirectory areas;

    @Inject
    private BureauDirectory bureaus;

    @Inject
    private ChangeProposals proposals;

    @Override
    @RolesAllowed(ResponsibilityPermission.DUTIES_VIEW)
    public List<DutyRow> history(String area) {
        return editions.of(area).stream().map(DutyEdition::row).toList();
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.DUTIES_CHANGE)
    @Audited(ResponsibilityAudit.DUTY_CHANGE_PROPOSED)
    public ProposalNumber propose(ProposeDuty command) {
        ChangeDuty change = command.change();
        areas.find(change.area()).orElseThrow(() -> new NotFoundException("Area", change.area()));
        change.responsible().forEach(bureaus::require);
        DutyEdition.check(change, editions.of(change.area()));
        AuditedAct.isHandedOn();
        return proposals.propose(new ProposeChange(ChangeDutyKind.NAME, change, change.reason(), command.token()));
    }
}
