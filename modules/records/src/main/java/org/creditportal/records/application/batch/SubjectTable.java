package org.creditportal.records.application.batch;

import java.util.Arrays;

/**
 * The subjects of one file by what they are called in it, to find identifiers that stand beside several names: fingerprints in
 * flat arrays, because a million of them must fit beside everything else (about 40 bytes a subject and 4 a row).
 */
final class SubjectTable {

    /** How a row names its subject beside the rows before. */
    enum Named {
        ALIKE,
        /** The first row that names it otherwise. */
        OTHERWISE,
        /** Some row before named it otherwise than the first. */
        OTHERWISE_BEFORE
    }

    private static final int FIRST_CAPACITY = 1 << 12;

    /** Stands for more than one name. */
    private static final long SEVERAL = 0;

    private long[] subjects = new long[FIRST_CAPACITY];
    private long[] names = new long[FIRST_CAPACITY];
    private int[] lastRows = new int[FIRST_CAPACITY];
    private int[] before = new int[FIRST_CAPACITY];
    private int size;

    /**
     * Puts a row in; rows come in their order.
     *
     * @param row its place in the file, from 1
     */
    Named add(long subject, long name, int row) {
        if (size * 2 >= subjects.length) {
            grow();
        }
        int place = find(subject);
        remember(row, lastRows[place]);
        Named named = named(place, name);
        subjects[place] = subject;
        names[place] = named == Named.ALIKE ? name : SEVERAL;
        lastRows[place] = row;
        return named;
    }

    private Named named(int place, long name) {
        if (lastRows[place] == 0) {
            size++;
            return Named.ALIKE;
        }
        if (names[place] == SEVERAL) {
            return Named.OTHERWISE_BEFORE;
        }
        return names[place] == name ? Named.ALIKE : Named.OTHERWISE;
    }

    /** The row of the same subject before this one; 0 when it is the first. */
    int before(int row) {
        return before[row];
    }

    private void remember(int row, int last) {
        if (row >= before.length) {
            before = Arrays.copyOf(before, Math.max(row + 1, before.length * 2));
        }
        before[row] = last;
    }

    private int find(long subject) {
        int mask = subjects.length - 1;
        // A fingerprint: any of its bits are as good as a hash.
        int place = (int) subject & mask;
        while (lastRows[place] != 0 && subjects[place] != subject) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldSubjects = subjects;
        long[] oldNames = names;
        int[] oldRows = lastRows;
        int capacity = subjects.length * 2;
        subjects = new long[capacity];
        names = new long[capacity];
        lastRows = new int[capacity];
        for (int i = 0; i < oldRows.length; i++) {
            if (oldRows[i] != 0) {
                int place = find(oldSubjects[i]);
                subjects[place] = oldSubjects[i];
                names[place] = oldNames[i];
                lastRows[place] = oldRows[i];
            }
        }
    }
}
