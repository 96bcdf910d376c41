package org.creditportal.records.application.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.casework.api.citation.CitationSource;
import org.creditportal.casework.api.citation.CitingRow;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.domain.catalogue.CatalogueEdition;
import org.creditportal.records.domain.catalogue.CatalogueEditions;
import org.creditportal.records.domain.catalogue.CatalogueItem;
import org.creditportal.records.domain.catalogue.CatalogueItems;

/** The items of the catalogue that is in force rest on laws: without them nothing of the kind may be recorded. */
@ApplicationScoped
public class CatalogueCitations implements CitationSource {

    private CatalogueEditions editions;
    private CatalogueItems items;
    private LegalDate legalDate;

    protected CatalogueCitations() {}

    @Inject
    CatalogueCitations(CatalogueEditions editions, CatalogueItems items, LegalDate legalDate) {
        this.editions = editions;
        this.items = items;
        this.legalDate = legalDate;
    }

    @Override
    public List<CitingRow> citing() {
        LocalDate today = legalDate.today();
        List<Long> inForce = editions.all().stream()
                .filter(edition -> edition.isInForceOn(today))
                .map(CatalogueEdition::id)
                .toList();
        return items.of(inForce).stream()
                .filter(item -> item.isValidOn(today))
                .map(CatalogueCitations::row)
                .toList();
    }

    private static CitingRow row(CatalogueItem item) {
        Citation basis = new Citation(item.facts().basisDocument(), item.facts().basisArticle(), null);
        return new CitingRow(
                "records", "catalogueItem", item.name(), basis, WorkPlace.of("/records/catalogue-item", item.number()));
    }
}
