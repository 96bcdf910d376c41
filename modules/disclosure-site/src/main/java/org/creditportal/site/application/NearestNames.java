package org.creditportal.site.application;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.creditportal.kernel.text.SearchText;

/** The names that are nearest to what somebody typed, by the pairs of neighbouring characters that they share. */
final class NearestNames {

    private static final int MOST = 5;

    /** Who shares less of what was typed has another name, not a mistyped one. */
    private static final double LEAST_SHARE = 0.5;

    private NearestNames() {}

    static List<String> of(String text, List<String> candidates) {
        Set<String> asked = pairs(text);
        return candidates.stream()
                .distinct()
                .filter(name -> share(asked, name) > LEAST_SHARE)
                .sorted(Comparator.comparingDouble((String name) -> -share(asked, name))
                        .thenComparing(String::length)
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    private static double share(Set<String> asked, String name) {
        Set<String> pairs = pairs(name);
        return (double) asked.stream().filter(pairs::contains).count() / Math.max(1, asked.size());
    }

    private static Set<String> pairs(String text) {
        return SearchText.pairs(SearchText.core(SearchText.normalise(text)));
    }
}
