package org.creditportal.records.application.batch;

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
    private int[] rows = new int[FIRST_CAPACITY];
    private int size;
    private int last;

    /**
     * Puts a decision in, unless it is there.
     *
     * @param key 32 hexadecimal digits
     * @param content equal for equal rows
     * @param row its place in the file, from 1
     */
    Earlier add(String key, long content, int row) {
        if (size * 2 >= rows.length) {
            grow();
        }
        long keyHigh = Long.parseUnsignedLong(key, 0, 16, 16);
        long keyLow = Long.parseUnsignedLong(key, 16, 32, 16);
        last = find(keyHigh, keyLow);
        if (rows[last] != 0) {
            return contents[last] == content ? Earlier.SAME : Earlier.DIFFERENT;
        }
        put(last, keyHigh, keyLow, content, row);
        size++;
        return Earlier.NONE;
    }

    /** The row that first had the decision that was added last. */
    int earlierRow() {
        return rows[last];
    }

    private int find(long keyHigh, long keyLow) {
        int mask = rows.length - 1;
        // The key is a digest: any of its bits are as good as a hash.
        int place = (int) keyLow & mask;
        while (rows[place] != 0 && (high[place] != keyHigh || low[place] != keyLow)) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void put(int place, long keyHigh, long keyLow, long content, int row) {
        high[place] = keyHigh;
        low[place] = keyLow;
        contents[place] = content;
        rows[place] = row;
    }

    private void grow() {
        DecisionTable old = new DecisionTable();
        old.high = high;
        old.low = low;
        old.contents = contents;
        old.rows = rows;
        int capacity = rows.length * 2;
        high = new long[capacity];
        low = new long[capacity];
        contents = new long[capacity];
        rows = new int[capacity];
        for (int i = 0; i < old.rows.length; i++) {
            if (old.rows[i] != 0) {
                put(find(old.high[i], old.low[i]), old.high[i], old.low[i], old.contents[i], old.rows[i]);
            }
        }
    }
}
