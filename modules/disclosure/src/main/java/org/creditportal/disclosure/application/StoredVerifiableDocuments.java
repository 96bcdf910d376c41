package org.creditportal.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.creditportal.disclosure.domain.VerifiableDocument;
import org.creditportal.disclosure.domain.VerifiableDocuments;

/** The verifiable documents in the tenant's database. */
@ApplicationScoped
public class StoredVerifiableDocuments implements VerifiableDocuments {

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entityManager;

    @Override
    public Optional<VerifiableDocument> find(String code) {
        return entityManager
                .createQuery("SELECT d FROM VerifiableDocument d WHERE d.code = :code", VerifiableDocument.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(VerifiableDocument document) {
        entityManager.persist(document);
    }
}
