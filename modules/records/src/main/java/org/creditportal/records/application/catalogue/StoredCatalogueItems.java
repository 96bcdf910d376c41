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

/** Items in the tenant's database. */
@ApplicationScoped
public class StoredCatalogueItems implements CatalogueItems {

    private static final String ITEMS = "SELECT i FROM CatalogueItem i WHERE ";
    private static final String IN_ORDER = " ORDER BY i.editionId, i.position, i.id";

    /** All items' providers in one further query; a join would repeat the long texts for each of them. */
    private static final String TOGETHER = "eclipselink.batch";

    private static final String TOGETHER_HOW = "eclipselink.batch.type";

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
                .getResultStream()
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
                        .setHint(TOGETHER, "i.providers")
                        .setHint(TOGETHER_HOW, "IN")
                        .getResultList();
    }

    @Override
    public List<CatalogueItem> recordedAs(RecordKind kind, String bureau, Collection<Long> editionIds) {
        return editionIds.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                ITEMS
                                        + "i.recordKind = :kind AND :bureau MEMBER OF i.providers AND i.editionId IN :editions"
                                        + IN_ORDER,
                                CatalogueItem.class)
                        .setParameter("kind", kind)
                        .setParameter("bureau", bureau)
                        .setParameter("editions", editionIds)
                        .getResultList();
    }

    @Override
    public List<CatalogueItem> withCode(String code) {
        return entityManager
                .createQuery(ITEMS + "i.code = :code" + IN_ORDER, CatalogueItem.class)
                .setParameter("code", code)
                .setHint(TOGETHER, "i.providers")
                .setHint(TOGETHER_HOW, "IN")
                .getResultList();
    }
}
