package org.creditportal.responsibility.application.policy;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.casework.api.proposal.ChangeProposals;
import org.creditportal.casework.api.proposal.ProposalNumber;
import org.creditportal.casework.api.proposal.ProposeChange;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.audit.AuditedAct;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.responsibility.api.ResponsibilityAudit;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.policy.ChangeLibrary;
import org.creditportal.responsibility.api.policy.LibraryDocument;
import org.creditportal.responsibility.api.policy.LibraryEditionRow;
import org.creditportal.responsibility.api.policy.LibraryMaintenance;
import org.creditportal.responsibility.api.policy.ProposeDocument;
import org.creditportal.responsibility.api.policy.ProposeRepeal;
import org.creditportal.responsibility.api.policy.TenantPolicies;
import org.creditportal.responsibility.application.TenantToday;
import org.creditportal.responsibility.domain.policy.LibraryEdition;
import org.creditportal.responsibility.domain.policy.LibraryEditions;
import org.creditportal.responsibility.domain.policy.SoundDocument;

@Stateless
@DenyAll
public class LibraryMaintenanceBean implements LibraryMaintenance {

    @Inject
    private LibraryEditions editions;

    @Inject
    private TenantToday today;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private LegalDate legalDate;

    @Inject
    private ChangeProposals proposals;

    @Override
    @PermitAll
    public List<LibraryEditionRow> editions(String id) {
        return editions.of(id).stream().map(LibraryEdition::row).toList();
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.LIBRARY_CHANGE)
    @Audited(ResponsibilityAudit.LIBRARY_CHANGE_PROPOSED)
    public ProposalNumber propose(ProposeDocument command) {
        LibraryDocument next = SoundDocument.of(command.document(), library(), legalDate.today());
        return propose(next, command.reason(), command.seenEdition(), command.token());
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.LIBRARY_CHANGE)
    @Audited(ResponsibilityAudit.LIBRARY_CHANGE_PROPOSED)
    public ProposalNumber propose(ProposeRepeal command) {
        LibraryDocument document = library()
                .document(command.id())
                .orElseThrow(() -> new NotFoundException("LibraryDocument", command.id()));
        LibraryDocument next = SoundDocument.without(document, command.article(), command.from(), command.by());
        return propose(next, command.reason(), command.seenEdition(), command.token());
    }

    private TenantPolicies library() {
        today.refresh();
        return TenantPolicies.of(tenants.current());
    }

    private ProposalNumber propose(LibraryDocument next, String reason, long seenEdition, CommandToken token) {
        ChangeLibrary change = new ChangeLibrary(next, reason, seenEdition);
        AuditedAct.isHandedOn();
        return proposals.propose(new ProposeChange(ChangeLibraryKind.NAME, change, reason, token));
    }
}
