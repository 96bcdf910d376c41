package org.creditportal.records.domain.template;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Values of one file that were found in order, because in most columns the same few come in row after row. In a column of ever new
 * ones nothing is looked for any more.
 */
final class SoundValues {

    private static final int MOST = 2_000;

    private final Map<Item, Set<String>> values = new EnumMap<>(Item.class);
    /** Columns of ever new ones, by place. Whichever thread does not see it yet looks and keeps in vain. */
    private final boolean[] full = new boolean[Item.values().length];

    SoundValues() {
        for (Item item : Item.values()) {
            values.put(item, ConcurrentHashMap.newKeySet());
        }
    }

    boolean contain(Item item, String value) {
        return !full[item.ordinal()] && values.get(item).contains(value);
    }

    void add(Item item, String value) {
        if (!full[item.ordinal()]) {
            Set<String> known = values.get(item);
            known.add(value);
            full[item.ordinal()] = known.size() >= MOST;
        }
    }
}
