package org.creditportal.correspondence.application.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditportal.correspondence.api.document.DocumentCriteria;
import org.creditportal.correspondence.api.document.DocumentNumber;
import org.creditportal.correspondence.api.document.DocumentState;
import org.creditportal.correspondence.domain.document.DocumentService;
import org.creditportal.correspondence.domain.document.OfficialDocument;
import org.creditportal.kernel.number.SeriesNumber;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.SortableColumns;
import org.creditportal.kernel.store.Store;

/** The documents in the tenant's database. */
@ApplicationScoped
public class StoredDocuments extends Store<OfficialDocument> {

    private static final SortableColumns COLUMNS = new SortableColumns(Map.of(
            "TYPE",
            "e.type",
            "TITLE",
            "e.title",
            "ADDRESSEE",
            "e.addressee",
            "ISSUED_ON",
            "e.issuedOn",
            "SERVED_ON",
            "e.servedOn",
            "STATE",
            "e.state"));

    private static final Criteria UNSERVED =
            Criteria.where("e.state = ?", DocumentState.IN_FORCE).and("e.servedOn IS NULL");

    @PersistenceContext(unitName = "correspondence")
    private EntityManager entityManager;

    public StoredDocuments() {
        super(OfficialDocument.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /** Documents, the newest first; of one bureau, or of all when that is null. */
    Page<OfficialDocument> search(DocumentCriteria asked, String bureau) {
        Criteria criteria = seenBy(bureau).andIfId("e.type = ?", asked.type()).andIfGiven("e.state = ?", asked.state());
        return page(
                asked.unserved() ? criteria.and(UNSERVED) : criteria,
                COLUMNS.order(asked.order(), "e.number DESC"),
                asked.page(),
                asked.size());
    }

    /** The document with the official number; of one bureau, or of any when that is null. */
    Optional<OfficialDocument> find(SeriesNumber number, String bureau) {
        return first(Criteria.where(
                        "e.prefix = ? AND e.year = ? AND e.place = ?", number.prefix(), number.year(), number.place())
                .and(seenBy(bureau)));
    }

    /** Those that a bureau issued, and those that it is to serve. */
    private Criteria seenBy(String bureau) {
        return bureau == null
                ? Criteria.all()
                : Criteria.where("(e.bureau IN ? OR e.keeper IN ?)", heldBy(bureau), heldBy(bureau));
    }

    /** Those that a bureau is to serve. */
    private Criteria unserved(String bureau) {
        return UNSERVED.and("(e.keeper IN ? OR e.keeper IS NULL AND e.bureau IN ?)", heldBy(bureau), heldBy(bureau));
    }

    /** The oldest of these. */
    List<OfficialDocument> unserved(String bureau, int most) {
        return list(unserved(bureau), "e.id", most);
    }

    /** How many documents in force a bureau has to serve yet. */
    long countUnserved(String bureau) {
        return count(unserved(bureau));
    }

    /** The document's services in order. */
    List<DocumentService> services(DocumentNumber document) {
        return entityManager
                .createQuery(
                        "SELECT s FROM DocumentService s WHERE s.document = :document ORDER BY s.place",
                        DocumentService.class)
                .setParameter("document", document.value())
                .getResultList();
    }

    void add(DocumentService service) {
        entityManager.persist(service);
    }
}
