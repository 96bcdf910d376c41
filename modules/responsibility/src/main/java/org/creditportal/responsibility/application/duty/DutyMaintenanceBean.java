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
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.responsibility.api.AreaDirectory;
import org.creditportal.responsibility.api.AreaView;
import org.creditportal.responsibility.api.ResponsibilityAudit;
import org.creditportal.responsibility.api.ResponsibilityError;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.TenantAreas;
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
    private TenantDirectory tenants;

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
        AreaView area =
                areas.findAnnounced(change.area()).orElseThrow(() -> new NotFoundException("Area", change.area()));
        DutyEdition.check(change, editions.of(change.area()));
        demandThere(change, area, tenants.asOf(change.validFrom()));
        AuditedAct.isHandedOn();
        return proposals.propose(new ProposeChange(ChangeDutyKind.NAME, change, change.reason(), command.token()));
    }

    /** On its day there have to be the area, which may be yet to come or to end, and its bureaus. */
    private static void demandThere(ChangeDuty change, AreaView area, TenantDefinition then) {
        if (!TenantAreas.of(then).has(change.area())) {
            throw new ResponsibilityRefusedException(
                    ResponsibilityError.AREA_ENDED, area.definition().name().zh());
        }
        change.responsible().stream()
                .filter(bureau -> !then.hasBureau(bureau))
                .findFirst()
                .ifPresent(bureau -> {
                    throw new ResponsibilityRefusedException(ResponsibilityError.BUREAU_ENDED, bureau);
                });
    }
}
