package org.creditportal.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creditportal.disclosure.domain.VerifiableDocument;
import org.creditportal.disclosure.domain.VerifiableDocuments;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;

/** The verifiable documents in the tenant's database. */
@ApplicationScoped
public class StoredVerifiableDocuments extends Store<VerifiableDocument> implements VerifiableDocuments {

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entityManager;

    public StoredVerifiableDocuments() {
        super(VerifiableDocument.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    @Override
    public Optional<VerifiableDocument> findByCode(String code) {
        return first(Criteria.where("e.code = ?", code));
    }

    /** Copies are asked for once the document is held: one that was being printed is there by then. */
    @Override
    public List<VerifiableDocument> findAllForChange(String officialNumber) {
        Criteria criteria = Criteria.where("e.officialNumber = ?", officialNumber);
        List<VerifiableDocument> documents = new ArrayList<>(locked(criteria.and("e.copyPlace IS NULL")));
        documents.addAll(locked(criteria.and("e.copyPlace IS NOT NULL")));
        return documents;
    }

    private List<VerifiableDocument> locked(Criteria criteria) {
        return query(VerifiableDocument.class, "e", criteria, "e.id")
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
