package org.creditportal.records.application.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.domain.catalogue.CatalogueItem;
import org.creditportal.records.domain.catalogue.CatalogueItems;

/** Items in the tenant's database, read together with their providers. */
@ApplicationScoped
public class StoredCatalogueItems implements CatalogueItems {

    private static final String ITEMS = "SELECT DISTINCT i FROM CatalogueItem i LEFT JOIN FETCH i.providers WHERE ";
    private static final String IN_ORDER = " ORDER BY i.editionId, i.position, i.id";

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    @Override
    public void add(CatalogueItem item) {
        entityManager.persist(item);
    }

    @Override
    public void remove(CatalogueItem item) {
        entityManager.remove(item);
    }

    @Override
    public CatalogueItem require(String number) {
        return entityManager
                .createQuery(ITEMS + "i.number = :number", CatalogueItem.class)
                .setParameter("number", number)
                .getResultList() // no cursor: it would end an item at its first provider
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("CatalogueItem", number));
    }

    @Override
    public List<CatalogueItem> of(Collection<Long> editionIds) {
        return editionIds.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(ITEMS + "i.editionId IN :editions" + IN_ORDER, CatalogueItem.class)
                        .setParameter("editions", editionIds)
                        .getResultList();
    }

    @Override
    public List<CatalogueItem> recordedAs(RecordKind kind, Collection<Long> editionIds) {
        return editionIds.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                ITEMS + "i.recordKind = :kind AND i.editionId IN :editions" + IN_ORDER,
                                CatalogueItem.class)
                        .setParameter("kind", kind)
                        .setParameter("editions", editionIds)
                        .getResultList();
    }

    @Override
    public List<CatalogueItem> withCode(String code) {
        return entityManager
                .createQuery(ITEMS + "i.code = :code" + IN_ORDER, CatalogueItem.class)
                .setParameter("code", code)
                .getResultList();
    }
}
