package org.creditportal.records.application.batch;

import java.util.Arrays;

/**
 * The decisions of one file, to find rows that repeat each other: by the key's 128 bits in flat arrays, because a million of
 * them must fit beside everything else (about 50 bytes a row).
 */
final class DecisionTable {

    /** What was known of a decision before. */
    enum Earlier {
        NONE,
        SAME,
        DIFFERENT
    }

    private static final int FIRST_CAPACITY = 1 << 12;

    private long[] high = new long[FIRST_CAPACITY];
    private long[] low = new long[FIRST_CAPACITY];
    private long[] contents = new long[FIRST_CAPACITY];
    private int[] line = new int[FIRST_CAPACITY];
    private byte[] mark = new byte[FIRST_CAPACITY];
    private int size;
    private int last;

    /**
     * Puts a decision in, unless it is there.
     *
     * @param key 32 hexadecimal digits
     * @param content equal for equal rows
     * @param newMark kept with a new decision
     */
    Earlier add(String key, long content, long rowLine, Enum<?> newMark) {
        if (size * 2 >= line.length) {
            grow();
        }
        long keyHigh = Long.parseUnsignedLong(key, 0, 16, 16);
        long keyLow = Long.parseUnsignedLong(key, 16, 32, 16);
        last = find(keyHigh, keyLow);
        if (line[last] != 0) {
            return contents[last] == content ? Earlier.SAME : Earlier.DIFFERENT;
        }
        put(last, keyHigh, keyLow, content, Math.toIntExact(rowLine), (byte) newMark.ordinal());
        size++;
        return Earlier.NONE;
    }

    /** Line of the row that first had the decision that was added last. */
    long earlierLine() {
        return line[last];
    }

    /** Mark of that row. */
    int earlierMark() {
        return mark[last];
    }

    void setEarlierMark(Enum<?> changed) {
        mark[last] = (byte) changed.ordinal();
    }

    private int find(long keyHigh, long keyLow) {
        int mask = line.length - 1;
        // The key is a digest: any of its bits are as good as a hash.
        int place = (int) keyLow & mask;
        while (line[place] != 0 && (high[place] != keyHigh || low[place] != keyLow)) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void put(int place, long keyHigh, long keyLow, long content, int rowLine, byte rowMark) {
        high[place] = keyHigh;
        low[place] = keyLow;
        contents[place] = content;
        line[place] = rowLine;
        mark[place] = rowMark;
    }

    private void grow() {
        DecisionTable old = new DecisionTable();
        old.high = high;
        old.low = low;
        old.contents = contents;
        old.line = line;
        old.mark = mark;
        int capacity = line.length * 2;
        high = new long[capacity];
        low = new long[capacity];
        contents = new long[capacity];
        line = new int[capacity];
        mark = new byte[capacity];
        Arrays.fill(line, 0);
        for (int i = 0; i < old.line.length; i++) {
            if (old.line[i] != 0) {
                put(find(old.high[i], old.low[i]), old.high[i], old.low[i], old.contents[i], old.line[i], old.mark[i]);
            }
        }
    }
}
