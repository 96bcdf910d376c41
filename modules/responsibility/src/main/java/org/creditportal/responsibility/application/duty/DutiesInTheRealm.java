package org.creditportal.responsibility.application.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.identity.api.DutyRoles;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.kernel.turn.Turns;
import org.creditportal.responsibility.api.ResponsibilityAudit;
import org.creditportal.responsibility.api.bureau.BureauRounds;
import org.creditportal.responsibility.api.duty.DutyRounds;

/**
 * Carries the bureaus and duties of today to the realm. One at a time, so that none writes what another has seen earlier. What was
 * otherwise there, because the portal has changed or because somebody changed the realm, is told to the audit trail.
 */
@ApplicationScoped
public class DutiesInTheRealm implements DutyRounds {

    @Inject
    private DutiesInForce duties;

    @Inject
    private BureauRounds bureaus;

    @Inject
    private BureausInTheRealm groups;

    @Inject
    private DutyRoles roles;

    @Inject
    private LegalDate legalDate;

    @Inject
    private Turns turns;

    @Inject
    private AuditTrail trail;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void agree() {
        turns.take("responsibility:duties");
        bureaus.refresh();
        List<String> mended = new ArrayList<>(groups.agree());
        mended.addAll(roles.agree(duties.holders(legalDate.today())));
        trail.recordAllAsSystem(ResponsibilityAudit.REALM_MENDED, mended, null);
    }
}
