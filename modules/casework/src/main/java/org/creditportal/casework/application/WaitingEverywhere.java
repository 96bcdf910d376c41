package org.creditportal.casework.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creditportal.casework.api.work.DeskView;
import org.creditportal.casework.api.work.OfficerWork;
import org.creditportal.casework.api.work.WaitingRow;
import org.creditportal.casework.api.work.WaitingSource;
import org.creditportal.casework.api.work.WorkListView;
import org.creditportal.casework.domain.work.Desk;
import org.creditportal.casework.domain.work.WorkOrder;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.work.TenantWork;

/** Asks every module what waits for an officer. */
@ApplicationScoped
public class WaitingEverywhere implements OfficerWork {

    @Inject
    @Any
    private Instance<WaitingSource> sources;

    @Inject
    private EachSource each;

    @Inject
    private CalendarDays days;

    @Inject
    private StoredHoldings holdings;

    @Inject
    private TenantWork work;

    @Override
    public WorkListView findWork(Officer officer) {
        return desk(officer, true).now();
    }

    /** What waits, sorted by who in the officer's bureau has it. */
    DeskView desk(Officer officer, boolean quickly) {
        WorkListView waiting = of(officer, quickly);
        return work.inTransaction(() -> Desk.of(waiting, holdings.of(officer, waiting), officer.id(), days.calendar()));
    }

    /**
     * What waits, whoever has it.
     *
     * @param quickly whether to leave out what takes long to ask
     */
    WorkListView of(Officer officer, boolean quickly) {
        List<WaitingRow> rows = new ArrayList<>();
        boolean more = false;
        boolean silent = false;
        for (WaitingSource source : sources) {
            if (quickly && !source.isQuick()) {
                continue;
            }
            Optional<List<WaitingRow>> answer =
                    each.ask(source, asked -> asked.waiting(officer, WaitingSource.MOST + 1));
            silent |= answer.isEmpty();
            List<WaitingRow> found = answer.orElse(List.of());
            more |= found.size() > WaitingSource.MOST;
            rows.addAll(found.subList(0, Math.min(WaitingSource.MOST, found.size())));
        }
        return WorkOrder.of(rows, days.today(), more, silent);
    }
}
