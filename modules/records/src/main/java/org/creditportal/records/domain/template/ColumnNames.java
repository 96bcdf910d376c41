package org.creditportal.records.domain.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.creditportal.kernel.text.SearchText;

/** Names that columns go by in every template, and the words around them that mean nothing. */
final class ColumnNames {

    /** What a byte order mark looks like to who reads UTF-8 as Latin-1. */
    private static final String MISREAD_MARK = "\u00EF\u00BB\u00BF";

    private final Map<Item, List<String>> names = new EnumMap<>(Item.class);
    private final List<String> noise = new ArrayList<>();

    ColumnNames() {
        for (List<String> line : TemplateFiles.lines("names.csv")) {
            List<String> words = line.subList(1, line.size());
            if (line.get(0).equals("noise")) {
                noise.addAll(words);
            } else {
                names.put(Item.valueOf(line.get(0)), words);
            }
        }
        noise.sort(Comparator.comparing(String::length).reversed());
    }

    List<String> of(Item item) {
        return names.getOrDefault(item, List.of());
    }

    String normalise(String header) {
        return SearchText.normalise(header.startsWith(MISREAD_MARK) ? header.substring(MISREAD_MARK.length()) : header);
    }

    /** Words that mean nothing, the longest first. */
    List<String> noise() {
        return noise;
    }
}
