package org.creditportal.correspondence.application.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.creditportal.correspondence.api.document.DocumentNumber;
import org.creditportal.correspondence.domain.document.DocumentCopy;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;

/** Copies of documents in the tenant's database. */
@ApplicationScoped
public class StoredCopies extends Store<DocumentCopy> {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "correspondence")
    private EntityManager entityManager;

    public StoredCopies() {
        super(DocumentCopy.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /** Those of a document, the newest first. */
    List<DocumentCopy> of(DocumentNumber document) {
        return list(Criteria.where("e.document = ?", document.value()), "e.place DESC", MOST);
    }

    Optional<DocumentCopy> find(DocumentNumber document, int place) {
        return first(Criteria.where("e.document = ? AND e.place = ?", document.value(), place));
    }

    /** The serial of the next copy; its document is locked by whoever asks. */
    int next(DocumentNumber document) {
        return of(document).stream().findFirst().map(DocumentCopy::place).orElse(0) + 1;
    }
}
