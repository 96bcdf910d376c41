package org.creditportal.records.application.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.records.domain.catalogue.CatalogueEdition;
import org.creditportal.records.domain.catalogue.CatalogueEditions;

/** Editions in the tenant's database. */
@ApplicationScoped
public class StoredCatalogueEditions implements CatalogueEditions {

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    @Override
    public void add(CatalogueEdition edition) {
        entityManager.persist(edition);
        entityManager.flush(); // before its items, which name it without a mapped link
    }

    @Override
    public List<CatalogueEdition> all() {
        return entityManager
                .createQuery("SELECT e FROM CatalogueEdition e ORDER BY e.id DESC", CatalogueEdition.class)
                .getResultList();
    }

    @Override
    public CatalogueEdition require(String number) {
        return entityManager
                .createQuery("SELECT e FROM CatalogueEdition e WHERE e.number = :number", CatalogueEdition.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("CatalogueEdition", number));
    }
}
