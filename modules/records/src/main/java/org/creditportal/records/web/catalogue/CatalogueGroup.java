package org.creditportal.records.web.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import org.creditportal.records.api.catalogue.CatalogueItemView;

/** The items of one class of information, as the catalogue's page shows them together. */
public class CatalogueGroup {

    private final String name;
    private final List<CatalogueItemView> items;

    private CatalogueGroup(String name, List<CatalogueItemView> items) {
        this.name = name;
        this.items = items;
    }

    /** Classes in the order in which their first items stand. */
    static List<CatalogueGroup> of(List<CatalogueItemView> items) {
        return items.stream()
                .map(CatalogueItemView::getInformationClass)
                .distinct()
                .map(name -> new CatalogueGroup(
                        name,
                        items.stream()
                                .filter(item -> item.getInformationClass().equals(name))
                                .collect(Collectors.toList())))
                .toList();
    }

    public String getName() {
        return name;
    }

    public List<CatalogueItemView> getItems() {
        return items;
    }
}
