package org.creditportal.responsibility.application.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.procedure.ProcedureState;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;
import org.creditportal.responsibility.api.supervision.FigureAsked;
import org.creditportal.responsibility.api.supervision.NoticeLevel;
import org.creditportal.responsibility.api.supervision.NoticeState;
import org.creditportal.responsibility.domain.supervision.SupervisionNotice;

/** Notices in the tenant's database. */
@ApplicationScoped
public class StoredNotices extends Store<SupervisionNotice> {

    private static final String NEWEST_FIRST = "e.id DESC";

    private static final List<String> OPEN = ProcedureState.openNames(NoticeState.class);

    @PersistenceContext(unitName = "responsibility")
    private EntityManager entityManager;

    public StoredNotices() {
        super(SupervisionNotice.class);
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
    Page<SupervisionNotice> search(String scope, String bureau, NoticeLevel level, int page, int size) {
        Criteria seen = scope == null
                ? Criteria.all()
                : Criteria.where("(e.bureau IN ? OR e.supervisor IN ?)", heldBy(scope), heldBy(scope));
        return page(
                seen.andIfGiven("e.bureau IN ?", heldBy(bureau)).andIfGiven("e.level = ?", level),
                NEWEST_FIRST,
                page,
                size);
    }

    /** The one of a level on the same figure of the same months that was not revoked. */
    Optional<SupervisionNotice> same(FigureAsked asked, NoticeLevel level) {
        return first(Criteria.where("e.bureau IN ?", heldBy(asked.bureau()))
                .and("e.figure.figure = ?", asked.figure().toString())
                .and("e.figure.first = ?", asked.first().toString())
                .and("e.figure.last = ?", asked.last().toString())
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
        return list(begun(since, null, bureau).and("e.level IN ?", levels), NEWEST_FIRST, most);
    }

    /** Those of a level that were issued in a time and not revoked, the oldest first. */
    List<SupervisionNotice> issued(Instant from, Instant before, String bureau, NoticeLevel level) {
        return list(begun(from, before, bureau).and("e.level = ?", level), "e.id");
    }

    private Criteria begun(Instant from, Instant before, String bureau) {
        String begun = "EXISTS (SELECT f.id FROM SupervisionNotice f JOIN f.steps s WHERE f.id = e.id AND s.place = 1"
                + " AND s.signedAt >= ?" + (before == null ? ")" : " AND s.signedAt < ?)");
        Criteria criteria = before == null ? Criteria.where(begun, from) : Criteria.where(begun, from, before);
        return criteria.and("e.state <> ?", NoticeState.REVOKED.name()).andIfGiven("e.bureau IN ?", heldBy(bureau));
    }

    @Override
    protected String readAlong() {
        return "e.steps";
    }

    /** The oldest of a bureau that are not over. */
    public List<SupervisionNotice> open(String bureau, int most) {
        return list(Criteria.where("e.bureau IN ?", heldBy(bureau)).and("e.state IN ?", OPEN), "e.id", most);
    }
}
