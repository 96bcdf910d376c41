package org.creditportal.records.domain.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two lines of which the upper one names groups of columns, in merged cells, and the lower one the columns of each group:
 * put together they name the columns as templates do. 行政相对人代码 over 代码_1(统一社会信用代码) is
 * 行政相对人代码_1(统一社会信用代码).
 */
public final class HeaderLevels {

    /** A line of data never names so many columns, and a lower line of a header has hardly anything else. */
    private static final int UNKNOWN_FOR_EACH_KNOWN = 2;

    private static final int FEWEST_LOST = 2;

    private final List<String> upper;
    private final List<String> lower;
    private final List<String> joined = new ArrayList<>();
    private int known;
    private int unknown;

    private HeaderLevels(List<String> upper, List<String> lower) {
        this.upper = upper;
        this.lower = lower;
    }

    /** The names that both lines give together; {@code null} when they are no header of two levels. */
    public static List<String> joined(List<String> upper, List<String> lower) {
        HeaderLevels levels = new HeaderLevels(upper, lower);
        levels.join();
        boolean lowerIsHeader = levels.known > 0 && levels.unknown * UNKNOWN_FOR_EACH_KNOWN <= levels.known;
        int names = lowerIsHeader ? Header.knownNames(levels.joined) : 0;
        return names > Math.max(Header.knownNames(upper), Header.knownNames(lower)) ? levels.joined : null;
    }

    private void join() {
        String group = "";
        for (int place = 0; place < Math.max(upper.size(), lower.size()); place++) {
            String own = at(upper, place);
            String part = at(lower, place);
            group = own.isEmpty() ? group : own;
            joined.add(part.isEmpty() ? own : name(own, group, part));
        }
    }

    private String name(String own, String group, String part) {
        String name = Stream.of(overlapped(group, part), part, overlapped(part, group))
                .filter(Header::isKnown)
                .findFirst()
                .orElse(null);
        if (name != null) {
            known++;
            return name;
        }
        unknown++;
        return own.isEmpty() ? overlapped(group, part) : own;
    }

    /** Both together; what the first ends and the second begins with is said once. */
    private static String overlapped(String first, String second) {
        int length = Math.min(first.length(), second.length());
        while (!first.endsWith(second.substring(0, length))) {
            length--;
        }
        return first + second.substring(length);
    }

    private static String at(List<String> texts, int place) {
        return place < texts.size() ? texts.get(place).strip() : "";
    }

    /**
     * The texts of the line below a header that can only be names of columns which the header leaves open; empty when it is a line
     * of data.
     */
    public static List<String> lost(List<String> header, List<String> below) {
        List<String> lost = new ArrayList<>();
        for (int place = 0; place < below.size(); place++) {
            String text = at(below, place);
            if (!text.isEmpty()) {
                boolean named = Header.isKnown(at(header, place));
                if (named
                        || place >= header.size()
                        || text.chars().anyMatch(Character::isDigit) && !text.contains("_")) {
                    return List.of();
                }
                lost.add(text);
            }
        }
        return lost.size() < FEWEST_LOST ? List.of() : lost;
    }
}
