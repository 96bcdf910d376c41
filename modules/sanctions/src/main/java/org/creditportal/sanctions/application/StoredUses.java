package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.SortableColumns;
import org.creditportal.kernel.store.Store;
import org.creditportal.sanctions.api.incentive.UseCriteria;
import org.creditportal.sanctions.domain.IncentiveUse;

/** The uses of incentives in the tenant's database. */
@ApplicationScoped
public class StoredUses extends Store<IncentiveUse> {

    private static final SortableColumns COLUMNS = new SortableColumns(
            Map.of("SUBJECT", "e.subjectName", "BUREAU", "e.bureau", "RESULT", "e.result", "USED_ON", "e.usedOn"));

    private static final AskedMatters ASKED =
            new AskedMatters(List.of("e.subjectName", "e.matter"), List.of("e.number", "e.caseNumber"));

    @PersistenceContext(unitName = "sanctions")
    private EntityManager entityManager;

    public StoredUses() {
        super(IncentiveUse.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /** @param bureau id of the only bureau whose uses are found; {@code null} for all */
    public List<IncentiveUse> usedIn(LocalDate from, LocalDate until, String bureau, int most) {
        return list(
                Criteria.where("e.usedOn >= ?", from)
                        .and("e.usedOn <= ?", until)
                        .andIfGiven("e.bureau IN ?", heldBy(bureau)),
                "e.id DESC",
                most);
    }

    /** @param bureau id of the only bureau whose uses are found; {@code null} for all */
    public IncentiveUse require(String number, String bureau) {
        return first(Criteria.where("e.number = ?", number).andIfGiven("e.bureau IN ?", heldBy(bureau)))
                .orElseThrow(() -> new NotFoundException("IncentiveUse", number));
    }

    /** @param bureau id of the only bureau whose uses are found; {@code null} for all */
    public Page<IncentiveUse> search(UseCriteria wanted, String bureau) {
        return page(
                ASKED.of(wanted.filter(), this::heldBy, "e.usedOn")
                        .andIfGiven("e.bureau IN ?", heldBy(bureau))
                        .andIfGiven("e.result = ?", wanted.result()),
                COLUMNS.order(wanted.order(), "e.id DESC"),
                wanted.page(),
                wanted.size());
    }
}
