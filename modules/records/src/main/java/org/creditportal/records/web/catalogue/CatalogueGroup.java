package org.creditportal.records.web.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import org.creditportal.records.api.catalogue.CatalogueItemView;

/** The items of one class of information, as the catalogue's page shows them together. */
public record CatalogueGroup(String name, List<CatalogueItemView> items) {

    /** Classes in the order in which their first items stand. */
    static List<CatalogueGroup> of(List<CatalogueItemView> items) {
        return items.stream()
                .map(item -> item.facts().informationClass())
                .distinct()
                .map(name -> new CatalogueGroup(
                        name,
                        items.stream()
                                .filter(item -> item.facts().informationClass().equals(name))
                                .collect(Collectors.toList())))
                .toList();
    }
}
