package org.creditportal.responsibility.application.area;

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
import org.creditportal.responsibility.api.area.AreaChangeRow;
import org.creditportal.responsibility.api.area.AreaMaintenance;
import org.creditportal.responsibility.api.area.ChangeArea;
import org.creditportal.responsibility.api.area.ProposeAreaChange;
import org.creditportal.responsibility.application.TenantToday;
import org.creditportal.responsibility.domain.area.AreaChange;
import org.creditportal.responsibility.domain.area.AreaChanges;

@Stateless
@DenyAll
public class AreaMaintenanceBean implements AreaMaintenance {

    @Inject
    private AreaChanges areas;

    @Inject
    private TenantToday today;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private ChangeProposals proposals;

    @Override
    @RolesAllowed(ResponsibilityPermission.DUTIES_VIEW)
    public List<AreaChangeRow> history() {
        return areas.all().stream()
                .map(AreaChange::row)
                .sorted(Comparator.comparing(AreaChangeRow::validFrom)
                        .thenComparing(AreaChangeRow::edition)
                        .reversed())
                .toList();
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.DUTIES_CHANGE)
    @Audited(ResponsibilityAudit.AREA_CHANGE_PROPOSED)
    public ProposalNumber propose(ProposeAreaChange command) {
        ChangeArea change = command.change();
        if (change.validFrom() == null) {
            throw new ResponsibilityRefusedException(ResponsibilityError.AREA_INCOMPLETE);
        }
        today.refresh();
        AreaChange.check(change, areas.all(), tenants.asOf(change.validFrom()));
        AuditedAct.isHandedOn();
        return proposals.propose(new ProposeChange(ChangeAreaKind.NAME, change, change.reason(), command.token()));
    }
}
