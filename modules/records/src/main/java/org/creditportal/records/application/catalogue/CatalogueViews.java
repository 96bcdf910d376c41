package org.creditportal.records.application.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.records.api.catalogue.CatalogueEditionFacts;
import org.creditportal.records.api.catalogue.CatalogueEditionNumber;
import org.creditportal.records.api.catalogue.CatalogueEditionView;
import org.creditportal.records.api.catalogue.CatalogueItemFacts;
import org.creditportal.records.api.catalogue.CatalogueItemNumber;
import org.creditportal.records.api.catalogue.CatalogueItemView;
import org.creditportal.records.domain.catalogue.CatalogueEdition;
import org.creditportal.records.domain.catalogue.CatalogueItem;

/** Published forms of editions and items. */
final class CatalogueViews {

    private CatalogueViews() {}

    static CatalogueEditionView edition(CatalogueEdition edition) {
        return new CatalogueEditionView(
                new CatalogueEditionNumber(edition.number()),
                edition.version(),
                edition.facts(),
                edition.state(),
                new CatalogueEditionView.Period(edition.validFrom(), edition.validUntil()),
                edition.predecessor() == null ? null : new CatalogueEditionNumber(edition.predecessor()),
                step(edition.drafting()),
                step(edition.conclusion()));
    }

    private static CatalogueEditionView.Step step(Signature signature) {
        return signature == null
                ? new CatalogueEditionView.Step(null, null, null)
                : new CatalogueEditionView.Step(signature.officerName(), signature.at(), signature.reason());
    }

    static CatalogueItemView item(CatalogueItem item, CatalogueEdition edition) {
        CatalogueEditionFacts told = edition.facts();
        CatalogueItemFacts facts = item.facts();
        return new CatalogueItemView(
                new CatalogueItemNumber(item.number()),
                item.version(),
                new CatalogueItemView.Edition(
                        new CatalogueEditionNumber(edition.number()), edition.level(), told.name(), told.label()),
                facts,
                later(facts.validFrom(), edition.validFrom()),
                earlier(facts.validUntil(), edition.validUntil()));
    }

    /** Items that are all of one edition. */
    static List<CatalogueItemView> items(List<CatalogueItem> items, CatalogueEdition edition) {
        return items.stream().map(item -> item(item, edition)).toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
