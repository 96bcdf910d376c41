package org.creditportal.responsibility.application.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.creditportal.casework.domain.matter.MatterKind;
import org.creditportal.casework.domain.matter.MatterStore;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.procedure.ProcedureState;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.SortableColumns;
import org.creditportal.responsibility.api.supervision.FigureAsked;
import org.creditportal.responsibility.api.supervision.InquiryState;
import org.creditportal.responsibility.domain.supervision.Inquiry;

/** Inquiries in the tenant's database. */
@ApplicationScoped
public class StoredInquiries extends MatterStore<Inquiry> {

    private static final SortableColumns COLUMNS = new SortableColumns(Map.of(
            "OPENED_AT",
            "e.id",
            "BUREAU",
            "e.figure.bureau",
            "FIGURE",
            "e.figure.figure",
            "AMOUNT",
            "e.figure.amount",
            "STATE",
            "e.state"));

    private static final String NEWEST_FIRST = "e.id DESC";
    private static final int MOST_ON_A_FIGURE = 20;

    private static final List<String> OPEN = ProcedureState.openNames(InquiryState.class);

    @PersistenceContext(unitName = "responsibility")
    private EntityManager entityManager;

    public StoredInquiries() {
        super(Inquiry.class, new MatterKind("responsibility", "inquiry", "/responsibility/inquiry"));
    }

    /** The module tells it in words of its own. */
    @Override
    public boolean tellsStates() {
        return false;
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /**
     * One page, the newest first.
     *
     * @param scope id of the only bureau that is asked or asks; {@code null} for all
     */
    Page<Inquiry> search(String scope, String bureau, InquiryState state, Order order, int page, int size) {
        return page(
                within(scope)
                        .andIfGiven("e.bureau IN ?", heldBy(bureau))
                        .andIfGiven("e.state = ?", state == null ? null : state.name()),
                COLUMNS.order(order, NEWEST_FIRST),
                page,
                size);
    }

    private Criteria within(String scope) {
        return scope == null
                ? Criteria.all()
                : Criteria.where("(e.bureau IN ? OR e.supervisor IN ?)", heldBy(scope), heldBy(scope));
    }

    /** The newest on a figure of a bureau. */
    List<Inquiry> on(FigureAsked asked, String scope) {
        return list(
                within(scope)
                        .and("e.bureau IN ?", heldBy(asked.bureau()))
                        .and("e.figure.figure = ?", asked.figure().toString()),
                NEWEST_FIRST,
                MOST_ON_A_FIGURE);
    }

    /** The oldest of which a supervising bureau has to judge the answer. */
    List<Inquiry> answered(String supervisor, int most) {
        return list(
                Criteria.where("e.supervisor IN ?", heldBy(supervisor))
                        .and("e.state = ?", InquiryState.ANSWERED.name()),
                "e.id",
                most);
    }

    /** The oldest that a bureau has to answer again. */
    List<Inquiry> returned(String bureau, int most) {
        return list(
                Criteria.where("e.bureau IN ?", heldBy(bureau)).and("e.state = ?", InquiryState.RETURNED.name()),
                "e.id",
                most);
    }

    /** The oldest of a bureau that are not over. */
    public List<Inquiry> open(String bureau, int most) {
        return list(Criteria.where("e.bureau IN ?", heldBy(bureau)).and("e.state IN ?", OPEN), "e.id", most);
    }
}
