package org.creditportal.records.application.timeliness;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.SortableColumns;
import org.creditportal.records.application.StoredRows;
import org.creditportal.records.domain.timeliness.NilReport;
import org.creditportal.records.domain.timeliness.NilReports;
import org.creditportal.records.domain.timeliness.ReportMonth;

/** Nil reports in the tenant's database. */
@ApplicationScoped
public class StoredNilReports extends StoredRows<NilReport> implements NilReports {

    private static final SortableColumns COLUMNS = new SortableColumns(
            Map.of("ITEM", "e.item", "BUREAU", "e.bureau", "MONTH", "e.declaredMonth", "DECLARED_AT", "e.id"));

    public StoredNilReports() {
        super(NilReport.class);
    }

    @Override
    public Set<ReportMonth> standing(String bureau, LocalDate from, LocalDate until) {
        Criteria criteria = Criteria.where("e.standing = TRUE")
                .and("e.declaredMonth >= ? AND e.declaredMonth <= ?", from, until)
                .andIfGiven("e.bureau IN ?", heldBy(bureau));
        return list(criteria, "").stream().map(NilReport::month).collect(Collectors.toSet());
    }

    @Override
    public Page<NilReport> search(String bureau, Order order, int page, int size) {
        return page(
                Criteria.all().andIfGiven("e.bureau IN ?", heldBy(bureau)),
                COLUMNS.order(order, "e.id DESC"),
                page,
                size);
    }
}
