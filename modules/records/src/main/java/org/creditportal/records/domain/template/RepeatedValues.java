package org.creditportal.records.domain.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the values of a file's columns say, kept because in most columns the same few come in row after row: each is put in order once,
 * and stands once in memory however many rows have it. In a column of ever new ones nothing is looked for any more. For one thread at a
 * time.
 */
final class RepeatedValues {

    private static final int MOST = 2_000;

    private final List<Map<String, String>> places = new ArrayList<>();

    RepeatedValues(int width) {
        for (int i = 0; i < width; i++) {
            places.add(new HashMap<>());
        }
    }

    /** What the value at a place says; empty where it says nothing. */
    String said(int place, Item item, String raw) {
        Map<String, String> known = places.get(place);
        if (item.isPersonal() || known.size() >= MOST) {
            return RowFields.said(item, raw);
        }
        String said = known.get(raw);
        if (said == null) {
            said = RowFields.said(item, raw);
            known.put(raw, said);
        }
        return said;
    }
}
