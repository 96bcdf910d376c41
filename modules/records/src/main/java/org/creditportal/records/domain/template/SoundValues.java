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

    private static final int MOST = 500;

    private final Map<Item, Set<String>> values = new EnumMap<>(Item.class);

    SoundValues() {
        for (Item item : Item.values()) {
            values.put(item, ConcurrentHashMap.newKeySet());
        }
    }

    boolean contain(Item item, String value) {
        Set<String> known = values.get(item);
        return known.size() < MOST && known.contains(value);
    }

    void add(Item item, String value) {
        Set<String> known = values.get(item);
        if (known.size() < MOST) {
            known.add(value);
        }
    }
}
