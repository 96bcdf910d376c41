package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditportal.casework.domain.matter.MatterKind;
import org.creditportal.casework.domain.matter.MatterStore;
import org.creditportal.checks.api.check.AdministrativeMatter;
import org.creditportal.checks.api.report.ReportCriteria;
import org.creditportal.checks.api.report.ReportState;
import org.creditportal.checks.domain.register.RegisterEntry;
import org.creditportal.checks.domain.report.Report;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.SortableColumns;

/** Reports in the tenant's database. */
@ApplicationScoped
public class StoredReports extends MatterStore<Report> {

    private static final SortableColumns COLUMNS = new SortableColumns(Map.of(
            "APPLIED_AT",
            "e.id",
            "KIND",
            "e.application.kind",
            "PURPOSE",
            "e.application.purpose",
            "SUBJECT",
            "e.subjectName",
            "APPLICANT",
            "e.application.applicant",
            "STATE",
            "e.state"));

    private static final String NEWEST_FIRST = "e.id DESC";

    /** States of reports that were made and hold, or held until a newer one took their place. */
    static final List<String> MADE = List.of(ReportState.ISSUED.name(), ReportState.SUPERSEDED.name());

    /**
     * That one was made for a matter and answers for it: it tells whatever a look would, and nothing of which it was known that it was taken back.
     * Its placeholders are the report, and what bounds when that was known.
     */
    static final String COUNTING = "$r.state IN ? AND $r.application.whole = TRUE AND NOT EXISTS"
            + " (SELECT w.id FROM ReportFact w WHERE w.report = $r.number AND w.wrongSince IS NOT NULL$known)";

    private static final String WRONG =
            "EXISTS (SELECT f.id FROM ReportFact f WHERE f.report = e.number AND f.wrongSince IS NOT NULL)";

    private static final String CHANGED = "(e.regroupedSince IS NOT NULL"
            + " OR EXISTS (SELECT g.id FROM ReportFact g WHERE g.report = e.number AND g.changedSince IS NOT NULL))";

    @PersistenceContext(unitName = "checks")
    private EntityManager entityManager;

    public StoredReports() {
        super(Report.class, new MatterKind("checks", "report", "/checks/report"));
    }

    @Override
    public String about(Report report) {
        return report.subjectName();
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /** Reports, the newest first; of one bureau, or of all when that is {@code null}. */
    Page<Report> search(ReportCriteria criteria, String bureau) {
        Criteria asked = Criteria.all()
                .andIfGiven("e.bureau IN ?", heldBy(bureau))
                .andIfGiven("e.application.kind = ?", criteria.kind())
                .andIfGiven("e.application.purpose = ?", criteria.purpose())
                .andIfGiven(
                        "e.state = ?",
                        criteria.state() == null ? null : criteria.state().name());
        return page(asked, COLUMNS.order(criteria.order(), NEWEST_FIRST), criteria.page(), criteria.size());
    }

    /** The report that was printed under an official number. */
    Optional<Report> findPrinted(String officialNumber) {
        return list(Criteria.where("e.officialNumber = ?", officialNumber), "", 1).stream()
                .findFirst();
    }

    /** Applications of a bureau that wait, the oldest first. */
    List<Report> waiting(String bureau, int most) {
        return list(
                Criteria.where("e.state = ?", ReportState.APPLIED.name()).and("e.bureau IN ?", heldBy(bureau)),
                "e.id",
                most);
    }

    /** Those of a bureau that hold and tell what was taken back since, the oldest first. */
    List<Report> tellingWrong(String bureau, int most) {
        return list(holding(bureau).and(WRONG), "e.id", most);
    }

    /** Those of a bureau that hold and tell nothing that was taken back, but what says something else since. */
    List<Report> tellingChanged(String bureau, int most) {
        return list(holding(bureau).and("NOT " + WRONG).and(CHANGED), "e.id", most);
    }

    private Criteria holding(String bureau) {
        return Criteria.where("e.state = ?", ReportState.ISSUED.name()).and("e.bureau IN ?", heldBy(bureau));
    }

    /** Those about the subjects that were issued, whether they hold or not. */
    List<Report> madeOf(Collection<String> subjects) {
        return list(Criteria.where("e.subjectNumber IN ?", subjects).and("e.officialNumber IS NOT NULL"), "e.id");
    }

    /** The same, in one order, locked until the transaction ends. */
    List<Report> held(Collection<Report> found) {
        return found.isEmpty()
                ? List.of()
                : query(Report.class, "e", Criteria.where("e.id IN ?", ids(found)), "e.id")
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }

    private static List<Long> ids(Collection<Report> found) {
        return found.stream().map(Report::id).toList();
    }

    /**
     * Whether one was issued about the subject for the matter that answers for it, and not recalled.
     *
     * @param subjects by which numbers it goes or went
     * @param key what it was asked for by; {@code null} where that tells nobody for certain
     */
    boolean isMadeFor(AdministrativeMatter matter, Collection<String> subjects, String key) {
        Criteria about = Criteria.where("e.subjectNumber IN ?", subjects);
        return count(Criteria.where("e.application.area = ?", matter.area())
                        .and("e.application.matterKey = ?", RegisterEntry.keyOf(matter.number()))
                        .and(COUNTING.replace("$r", "e").replace("$known", ""), MADE)
                        .and(
                                key == null
                                        ? about
                                        : Criteria.anyOf(
                                                List.of(about, Criteria.where("e.application.askedKey = ?", key)))))
                > 0;
    }

    /** The newest of them; of one bureau, or of all when that is {@code null}. */
    List<Report> ofSubjects(Collection<String> subjectNumbers, String bureau, int most) {
        return list(
                Criteria.where("e.subjectNumber IN ?", subjectNumbers).andIfGiven("e.bureau IN ?", heldBy(bureau)),
                NEWEST_FIRST,
                most);
    }
}
