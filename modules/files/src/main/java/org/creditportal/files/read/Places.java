package org.creditportal.files.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;

/** Rows and columns as people find them: letters for columns, from-to for what lies together. */
public final class Places {

    private static final int LETTERS = 26;
    private static final int MOST_RANGES = 20;

    private Places() {}

    /** The letters of a column counted from 0: A, Z, AA. */
    public static String column(int place) {
        StringBuilder letters = new StringBuilder();
        for (int rest = place; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }

    /** The places that are set, in short: 2, 5-9, 12. */
    public static String ranges(BitSet places, IntFunction<String> name) {
        List<String> ranges = new ArrayList<>();
        for (int from = places.nextSetBit(0); from >= 0; ) {
            int end = places.nextClearBit(from);
            if (ranges.size() == MOST_RANGES) {
                ranges.add("\u2026");
                break;
            }
            ranges.add(end - from == 1 ? name.apply(from) : name.apply(from) + "-" + name.apply(end - 1));
            from = places.nextSetBit(end);
        }
        return String.join(", ", ranges);
    }
}
