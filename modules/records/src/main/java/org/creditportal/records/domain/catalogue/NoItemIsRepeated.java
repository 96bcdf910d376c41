package org.creditportal.records.domain.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;

/**
 * No kind of information stands twice among the items that are in force together: a supplement adds to the national catalogue
 * and does not repeat it. Items are the same by code or by name.
 */
public final class NoItemIsRepeated {

    private final Map<String, String> labelByCode = new HashMap<>();
    private final Map<String, String> labelByName = new HashMap<>();

    /**
     * Takes note of items that are there already.
     *
     * @param label which edition they belong to
     */
    public NoItemIsRepeated among(Collection<CatalogueItem> items, String label) {
        for (CatalogueItem item : items) {
            labelByCode.put(item.code(), label);
            labelByName.put(item.name(), label);
        }
        return this;
    }

    /**
     * Refuses items of which one is there already.
     *
     * @throws RecordsException {@code CATALOGUE_ITEM_REPEATED}
     */
    public void check(Collection<CatalogueItem> items) {
        items.forEach(item -> check(item.code(), item.name()));
    }

    /** Refuses an item that is there already. */
    public void check(String code, String name) {
        String label = labelByCode.getOrDefault(code, labelByName.get(name));
        if (label != null) {
            throw new RecordsException(RecordsError.CATALOGUE_ITEM_REPEATED, code, name, label);
        }
    }
}
