package org.creditportal.responsibility.application.bureau;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.outbox.Outbox;
import org.creditportal.kernel.tenant.BureauChange;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.responsibility.api.bureau.BureauRounds;
import org.creditportal.responsibility.api.bureau.BureausReorganised;
import org.creditportal.responsibility.domain.bureau.Reorganisation;
import org.creditportal.responsibility.domain.bureau.Reorganisations;

/**
 * Keeps the tenants' directory of this node true to what was decided on: at once where it was decided here, within the timer's beat
 * where it was decided on another node or its day has come.
 */
@ApplicationScoped
public class BureausToday implements BureauRounds {

    @Inject
    private Reorganisations reorganisations;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private LegalDate legalDate;

    @Inject
    private Outbox outbox;

    @Inject
    private Event<Changed> changed;

    /** Carried past the commit: nobody sees what may still be rolled back. */
    record Changed(TenantId tenant, List<BureauChange> changes, LocalDate today) {}

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void refresh() {
        tell(now());
    }

    /** What is changed of a bureau in this transaction holds here as soon as it is committed; the realm is told then. */
    void tellAfterCommit(String bureau) {
        changed.fire(now());
        outbox.publish(new BureausReorganised(bureau));
    }

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed event) {
        tell(event);
    }

    private Changed now() {
        List<BureauChange> changes =
                reorganisations.all().stream().map(Reorganisation::change).toList();
        return new Changed(TenantScope.current(), changes, legalDate.today());
    }

    private void tell(Changed now) {
        tenants.reorganise(now.tenant(), now.changes(), now.today());
    }
}
