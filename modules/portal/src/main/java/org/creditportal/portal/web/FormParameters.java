package org.creditportal.portal.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parameters of a form: those of its address first, then those of its body, in the order in which they came. */
final class FormParameters {

    /** As many as the server itself would take. */
    private static final int MOST = 10_000;

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private int count;

    /** Reads what an address or a body writes as {@code name=value&…}. */
    void addEncoded(String text) {
        if (text == null || text.isEmpty()) {
            return;
        }
        for (String pair : text.split("&")) {
            String[] parts = pair.split("=", 2);
            if (!pair.isEmpty()) {
                add(decoded(parts[0]), parts.length == 1 ? "" : decoded(parts[1]));
            }
        }
    }

    /**
     * Adds one.
     *
     * @throws IllegalArgumentException when it is one too many
     */
    void add(String name, String value) {
        count++;
        if (count > MOST) {
            throw new IllegalArgumentException("More parameters than any form has");
        }
        values.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
    }

    /** All, as a request tells them. */
    Map<String, String[]> toMap() {
        Map<String, String[]> map = new LinkedHashMap<>();
        values.forEach((name, given) -> map.put(name, given.toArray(String[]::new)));
        return map;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
