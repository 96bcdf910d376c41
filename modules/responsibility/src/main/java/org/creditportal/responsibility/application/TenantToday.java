package org.creditportal.responsibility.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.creditportal.kernel.tenant.BureauChange;
import org.creditportal.kernel.tenant.TenantChange;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.responsibility.api.bureau.BureauRounds;
import org.creditportal.responsibility.domain.bureau.Reorganisation;
import org.creditportal.responsibility.domain.bureau.Reorganisations;

/**
 * Keeps the tenants' directory of this node true to what was decided on: at once where it was decided here, within the timer's beat
 * where it was decided on another node or its day has come.
 */
@ApplicationScoped
public class TenantToday implements BureauRounds {

    @Inject
    private Reorganisations reorganisations;

    @Inject
    @Any
    private Instance<TenantChangeSource> sources;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private LegalDate legalDate;

    @Inject
    private Event<Changed> changed;

    /** Carried past the commit: nobody sees what may still be rolled back. */
    record Changed(TenantId tenant, List<BureauChange> bureaus, List<TenantChange> others, LocalDate today) {}

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void refresh() {
        long reading = tenants.beginReading();
        tell(now(), reading);
    }

    /** What is changed in this transaction holds here as soon as it is committed. */
    public void tellAfterCommit() {
        changed.fire(now());
    }

    /** A round that read before the commit and tells after it does not put back what was decided here. */
    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed event) {
        tell(event, tenants.beginReading());
    }

    private Changed now() {
        List<BureauChange> bureaus =
                reorganisations.all().stream().map(Reorganisation::change).toList();
        List<TenantChange> others = StreamSupport.stream(sources.spliterator(), false)
                .flatMap(source -> source.changes().stream())
                .toList();
        return new Changed(TenantScope.current(), bureaus, others, legalDate.today());
    }

    private void tell(Changed now, long reading) {
        tenants.reorganise(now.tenant(), now.bureaus(), now.others(), now.today(), reading);
    }
}
