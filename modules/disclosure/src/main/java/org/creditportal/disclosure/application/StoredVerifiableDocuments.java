package org.creditportal.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

    @Override
    public List<VerifiableDocument> findByOfficialNumber(String officialNumber) {
        return list(Criteria.where("e.officialNumber = ?", officialNumber), "e.id");
    }
}
