package org.creditportal.responsibility.application.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditportal.casework.domain.matter.MatterKind;
import org.creditportal.casework.domain.matter.MatterStore;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.procedure.ProcedureState;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.SortableColumns;
import org.creditportal.responsibility.api.supervision.FigureAsked;
import org.creditportal.responsibility.api.supervision.NoticeLevel;
import org.creditportal.responsibility.api.supervision.NoticeState;
import org.creditportal.responsibility.domain.supervision.SupervisionNotice;

/** Notices in the tenant's database. */
@ApplicationScoped
public class StoredNotices extends MatterStore<SupervisionNotice> {

    private static final SortableColumns COLUMNS = new SortableColumns(
            Map.of("LEVEL", "e.level", "BUREAU", "e.figure.bureau", "FIGURE", "e.figure.figure", "STATE", "e.state"));

    private static final String NEWEST_FIRST = "e.id DESC";

    private static final String STEP =
            "EXISTS (SELECT f.id FROM SupervisionNotice f JOIN f.steps s WHERE f.id = e.id AND ";

    private static final List<String> OPEN = ProcedureState.openNames(NoticeState.class);

    /** Those that count, or will unless an appeal comes. */
    private static final List<String> STANDING =
            List.of(NoticeState.ISSUED.name(), NoticeState.UNAPPEALED.name(), NoticeState.UPHELD.name());

    @PersistenceContext(unitName = "responsibility")
    private EntityManager entityManager;

    public StoredNotices() {
        super(SupervisionNotice.class, new MatterKind("responsibility", "notice", "/responsibility/notice"));
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
     * @param scope id of the only bureau that is told or tells; {@code null} for all
     */
    Page<SupervisionNotice> search(String scope, String bureau, NoticeLevel level, Order order, int page, int size) {
        Criteria seen = scope == null
                ? Criteria.all()
                : Criteria.where("(e.bureau IN ? OR e.supervisor IN ?)", heldBy(scope), heldBy(scope));
        return page(
                seen.andIfGiven("e.bureau IN ?", heldBy(bureau)).andIfGiven("e.level = ?", level),
                COLUMNS.order(order, NEWEST_FIRST),
                page,
                size);
    }

    /** One of a level on the same figure that was not revoked and rests on one of these months already. */
    Optional<SupervisionNotice> same(FigureAsked asked, NoticeLevel level) {
        return first(Criteria.where("e.bureau IN ?", heldBy(asked.bureau()))
                .and("e.figure.figure = ?", asked.figure().toString())
                .and("e.figure.first <= ?", asked.last().toString())
                .and("e.figure.last >= ?", asked.first().toString())
                .and("e.level = ?", level)
                .and("e.state <> ?", NoticeState.REVOKED.name()));
    }

    /** The oldest appeals, of one issuing bureau or of all. */
    List<SupervisionNotice> appealed(String supervisor, int most) {
        return list(
                Criteria.where("e.state = ?", NoticeState.APPEALED.name())
                        .andIfGiven("e.supervisor IN ?", heldBy(supervisor)),
                "e.id",
                most);
    }

    /** The newest of these levels since a moment that were not revoked, of one bureau or of all. */
    List<SupervisionNotice> since(Instant since, String bureau, List<NoticeLevel> levels, int most) {
        return list(
                Criteria.where(STEP + "s.place = 1 AND s.signedAt >= ?)", since)
                        .and("e.state <> ?", NoticeState.REVOKED.name())
                        .andIfGiven("e.bureau IN ?", heldBy(bureau))
                        .and("e.level IN ?", levels),
                NEWEST_FIRST,
                most);
    }

    /**
     * Those of a level that were issued in a time and not appealed against, or upheld in that time against an appeal; the oldest
     * first. When the portal found that no appeal had come says nothing.
     */
    List<SupervisionNotice> issuedOrUpheld(Instant from, Instant before, String bureau, NoticeLevel level) {
        String upheld = NoticeState.UPHELD.name();
        return list(
                Criteria.where(
                                STEP + "s.signedAt >= ? AND s.signedAt < ?"
                                        + " AND (e.state = ? AND s.to = e.state OR e.state <> ? AND s.place = 1))",
                                from,
                                before,
                                upheld,
                                upheld)
                        .and("e.state IN ?", STANDING)
                        .and("e.level = ?", level)
                        .andIfGiven("e.bureau IN ?", heldBy(bureau)),
                "e.id");
    }

    /** The oldest against which an appeal may come, or might have. */
    List<SupervisionNotice> issued(int most) {
        return list(Criteria.where("e.state = ?", NoticeState.ISSUED.name()), "e.id", most);
    }

    /** The oldest of a bureau that are not over. */
    public List<SupervisionNotice> open(String bureau, int most) {
        return list(Criteria.where("e.bureau IN ?", heldBy(bureau)).and("e.state IN ?", OPEN), "e.id", most);
    }
}
