package org.creditportal.records.application.timeliness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.page.Page;
import org.creditportal.records.domain.timeliness.NilReport;
import org.creditportal.records.domain.timeliness.NilReports;
import org.creditportal.records.domain.timeliness.ReportMonth;

/** Nil reports in the tenant's database. */
@ApplicationScoped
public class StoredNilReports implements NilReports {

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    @Override
    public void add(NilReport report) {
        entityManager.persist(report);
    }

    @Override
    public NilReport require(String number) {
        return entityManager
                .createQuery("SELECT n FROM NilReport n WHERE n.number = :number", NilReport.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("NilReport", number));
    }

    @Override
    public Set<ReportMonth> standing(String bureau, LocalDate from, LocalDate until) {
        String text = "SELECT n FROM NilReport n WHERE n.standing = TRUE AND n.declaredMonth >= :from"
                + " AND n.declaredMonth <= :until" + StoredUnsettledRows.ofBureau("n", bureau);
        return StoredUnsettledRows.forBureau(entityManager.createQuery(text, NilReport.class), bureau)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .map(NilReport::month)
                .collect(Collectors.toSet());
    }

    @Override
    public Page<NilReport> newest(String bureau, int page, int size) {
        String condition = bureau == null ? "" : " WHERE n.bureau = :bureau";
        List<NilReport> reports = StoredUnsettledRows.forBureau(
                        entityManager.createQuery(
                                "SELECT n FROM NilReport n" + condition + " ORDER BY n.id DESC", NilReport.class),
                        bureau)
                .setFirstResult((page - 1) * size)
                .setMaxResults(size)
                .getResultList();
        long total = StoredUnsettledRows.forBureau(
                        entityManager.createQuery("SELECT COUNT(n) FROM NilReport n" + condition, Long.class), bureau)
                .getSingleResult();
        return new Page<>(reports, total, page, size);
    }
}
