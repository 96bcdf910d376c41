package org.creditportal.records.application.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditportal.records.api.catalogue.CatalogueChangeRow;
import org.creditportal.records.api.catalogue.CatalogueChangeRow.CatalogueChange;
import org.creditportal.records.api.catalogue.CatalogueItemFacts;
import org.creditportal.records.api.catalogue.CataloguePart;

/** What changes from one edition's items to another's; an item is the same by its code. */
final class CatalogueComparison {

    private CatalogueComparison() {}

    static List<CatalogueChangeRow> of(List<CatalogueItemFacts> before, List<CatalogueItemFacts> after) {
        Map<String, CatalogueItemFacts> former = new LinkedHashMap<>();
        before.forEach(facts -> former.put(facts.code(), facts));
        List<CatalogueChangeRow> changes = new ArrayList<>();
        for (CatalogueItemFacts facts : after) {
            CatalogueItemFacts earlier = former.remove(facts.code());
            Set<CataloguePart> parts = earlier == null ? Set.of() : CataloguePart.differing(earlier, facts);
            if (earlier == null) {
                changes.add(row(CatalogueChange.ADDED, facts, parts));
            } else if (!parts.isEmpty()) {
                changes.add(row(CatalogueChange.CHANGED, facts, parts));
            }
        }
        former.values().forEach(facts -> changes.add(row(CatalogueChange.REMOVED, facts, Set.of())));
        return changes;
    }

    private static CatalogueChangeRow row(CatalogueChange change, CatalogueItemFacts facts, Set<CataloguePart> parts) {
        return new CatalogueChangeRow(change, facts.code(), facts.name(), List.copyOf(parts));
    }
}
