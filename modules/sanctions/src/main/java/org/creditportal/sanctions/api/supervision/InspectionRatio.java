package org.creditportal.sanctions.api.supervision;

import java.io.Serializable;

/**
 * How closely subjects are inspected.
 *
 * @param percent how many of a hundred are drawn
 * @param times how often each that is drawn is inspected within the period
 */
public record InspectionRatio(int percent, int times) implements Serializable {

    /** How many of so many are drawn: never less than the percentage, and at least one where there is one. */
    public int of(int subjects) {
        return Math.min(subjects, Math.max(subjects == 0 ? 0 : 1, (subjects * percent + 99) / 100));
    }
}
