package org.creditportal.kernel.audit;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

@Stateless
@DenyAll
@Local(AuditBreaks.class)
public class AuditBreaksBean implements AuditBreaks {

    @Inject
    private AuditAcknowledgement acknowledgement;

    @Inject
    private AuditChain chain;

    @Override
    @RolesAllowed(AuditLog.PERMISSION)
    public String findBroken() {
        return acknowledgement.found();
    }

    @Override
    @RolesAllowed({AuditLog.PERMISSION, PERMISSION})
    public List<AuditBreakView> acknowledged() {
        return chain.breaks().stream().map(AuditBreak::view).toList();
    }

    @Override
    @RolesAllowed(PERMISSION)
    @Audited(KernelAudit.AUDIT_BREAK_ACKNOWLEDGED)
    public void acknowledge(AcknowledgeBreak command) {
        acknowledgement.acknowledge(command);
    }
}
