package org.creditportal.casework.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.casework.api.work.WaitingRow;
import org.creditportal.casework.api.work.WaitingSource;
import org.creditportal.casework.api.work.WorkListView;
import org.creditportal.casework.domain.work.WorkOrder;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.error.UnavailableException;
import org.creditportal.kernel.tenant.TenantScope;

/** Asks every module what waits for an officer. */
@ApplicationScoped
class WaitingEverywhere {

    private static final Logger LOG = System.getLogger(WaitingEverywhere.class.getName());

    @Inject
    @Any
    private Instance<WaitingSource> sources;

    @Inject
    private CalendarDays days;

    /** @param quickly whether to leave out what takes long to ask */
    WorkListView of(Officer officer, boolean quickly) {
        List<WaitingRow> rows = new ArrayList<>();
        boolean more = false;
        boolean silent = false;
        for (WaitingSource source : sources) {
            if (quickly && !source.isQuick()) {
                continue;
            }
            try {
                List<WaitingRow> found = source.waiting(officer, WaitingSource.MOST + 1);
                more |= found.size() > WaitingSource.MOST;
                rows.addAll(found.subList(0, Math.min(WaitingSource.MOST, found.size())));
            } catch (UnavailableException away) {
                silent = true;
                LOG.log(Level.WARNING, () -> "[" + TenantScope.current() + "] one source of work is away", away);
            }
        }
        return WorkOrder.of(rows, days.today(), more, silent);
    }
}
