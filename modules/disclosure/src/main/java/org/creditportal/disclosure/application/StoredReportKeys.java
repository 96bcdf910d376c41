package org.creditportal.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.creditportal.checks.api.report.ReportKeyUsed;
import org.creditportal.disclosure.domain.ReportKey;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;
import org.creditportal.kernel.turn.Turns;

/** The public keys of credit reports in the tenant's database: each is told once, with the first report that it signs. */
@ApplicationScoped
public class StoredReportKeys extends Store<ReportKey> {

    @Inject
    private Turns turns;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entityManager;

    public StoredReportKeys() {
        super(ReportKey.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /** Two first reports at once tell their key once. */
    void told(@Observes ReportKeyUsed event) {
        if (isUnknown(event)) {
            turns.take("disclosure.reportKeys");
            if (isUnknown(event)) {
                add(new ReportKey(event));
            }
        }
    }

    private boolean isUnknown(ReportKeyUsed event) {
        return first(Criteria.where("e.fingerprint = ?", event.fingerprint())).isEmpty();
    }
}
