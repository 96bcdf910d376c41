package org.creditportal.records.application.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.records.application.StoredRows;
import org.creditportal.records.domain.catalogue.CatalogueEdition;
import org.creditportal.records.domain.catalogue.CatalogueEditions;

/** Editions in the tenant's database. */
@ApplicationScoped
public class StoredCatalogueEditions extends StoredRows<CatalogueEdition> implements CatalogueEditions {

    public StoredCatalogueEditions() {
        super(CatalogueEdition.class);
    }

    /** Written before its items, which name it without a mapped link. */
    @Override
    public void add(CatalogueEdition edition) {
        addAtOnce(edition);
    }

    @Override
    public List<CatalogueEdition> all() {
        return list(Criteria.all(), "e.id DESC");
    }
}
