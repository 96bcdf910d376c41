package org.creditportal.architecture.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** HAProxy's file as far as tests ask: which counter stands for what, what each refuses, and what a section says. */
final class Balancer {

    private static final Pattern COUNTER = Pattern.compile("track-sc(\\d) src\\S* table (\\w+)");
    private static final Pattern MOST = Pattern.compile("sc_http_req_rate\\((\\d)\\) gt (\\d+)");

    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    Balancer(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n")) {
            String said = line.replaceFirst("(^|\\s)#.*", "").strip();
            if (!said.isEmpty() && !Character.isWhitespace(line.charAt(0))) {
                lines = new ArrayList<>();
                sections.put(said, lines);
            } else if (!said.isEmpty()) {
                lines.add(said);
            }
        }
    }

    /** What a section says, line by line, in order. */
    List<String> section(String name) {
        return sections.entrySet().stream()
                .filter(section -> section.getKey().startsWith(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** How many requests a minute each table's counter lets through, by the table's name. A counter stands for the table named last. */
    Map<String, Integer> ratesAMinute() {
        Map<String, String> tables = new LinkedHashMap<>();
        Map<String, Integer> rates = new LinkedHashMap<>();
        for (String line : section("frontend web")) {
            COUNTER.matcher(line).results().forEach(counter -> tables.put(counter.group(1), counter.group(2)));
            MOST.matcher(line)
                    .results()
                    .forEach(most -> rates.put(tables.get(most.group(1)), Integer.parseInt(most.group(2))));
        }
        return rates;
    }

    /** The place of the first line that begins with these words. */
    int place(String section, String words) {
        List<String> lines = section(section);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(words)) {
                return i;
            }
        }
        throw new AssertionError("No line of " + section + " begins with " + words);
    }
}
