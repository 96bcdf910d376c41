package org.creditportal.records.application.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.application.StoredRows;
import org.creditportal.records.domain.catalogue.CatalogueItem;
import org.creditportal.records.domain.catalogue.CatalogueItems;

/** Items in the tenant's database. */
@ApplicationScoped
public class StoredCatalogueItems extends StoredRows<CatalogueItem> implements CatalogueItems {

    private static final String IN_ORDER = "e.editionId, e.position, e.id";

    public StoredCatalogueItems() {
        super(CatalogueItem.class);
    }

    @Override
    public List<CatalogueItem> of(Collection<Long> editionIds) {
        return editionIds.isEmpty() ? List.of() : list(Criteria.where("e.editionId IN ?", editionIds), IN_ORDER);
    }

    @Override
    public List<CatalogueItem> recordedAs(RecordKind kind, String bureau, Collection<Long> editionIds) {
        Criteria provided = Criteria.anyOf(heldBy(bureau).stream()
                .map(held -> Criteria.where("? MEMBER OF e.providers", held))
                .toList());
        Criteria criteria =
                Criteria.where("e.recordKind = ?", kind).and(provided).and("e.editionId IN ?", editionIds);
        return list(criteria, IN_ORDER);
    }

    @Override
    public List<CatalogueItem> withCode(String code) {
        return list(Criteria.where("e.code = ?", code), IN_ORDER);
    }
}
