package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.creditportal.checks.api.report.ReportCriteria;
import org.creditportal.checks.api.report.ReportState;
import org.creditportal.checks.domain.report.Report;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;

/** Reports in the tenant's database. */
@ApplicationScoped
public class StoredReports extends Store<Report> {

    private static final String NEWEST_FIRST = "e.id DESC";

    @PersistenceContext(unitName = "checks")
    private EntityManager entityManager;

    public StoredReports() {
        super(Report.class);
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
        return page(asked, NEWEST_FIRST, criteria.page(), criteria.size());
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

    List<Report> ofSubjects(Collection<String> subjectNumbers, int most) {
        return list(Criteria.where("e.subjectNumber IN ?", subjectNumbers), NEWEST_FIRST, most);
    }
}
