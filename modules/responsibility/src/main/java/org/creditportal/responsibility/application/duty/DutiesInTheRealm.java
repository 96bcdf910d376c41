package org.creditportal.responsibility.application.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.creditportal.identity.api.DutyRoles;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.kernel.turn.Turns;
import org.creditportal.responsibility.api.duty.DutyRounds;

/** Carries the duties of today to the realm. One at a time, so that none writes what another has seen earlier. */
@ApplicationScoped
public class DutiesInTheRealm implements DutyRounds {

    private static final Logger LOG = System.getLogger(DutiesInTheRealm.class.getName());

    @Inject
    private DutiesInForce duties;

    @Inject
    private DutyRoles roles;

    @Inject
    private LegalDate legalDate;

    @Inject
    private Turns turns;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void agree() {
        turns.take("responsibility:duties");
        List<String> mended = roles.agree(duties.holders(legalDate.today()));
        if (!mended.isEmpty()) {
            LOG.log(Level.WARNING, () -> "[" + TenantScope.current() + "] duties in the realm changed: " + mended);
        }
    }
}
