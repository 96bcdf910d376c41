package org.creditportal.sanctions.domain.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** One inspection that was drawn: of whom, by whom. Never changed. */
@Embeddable
public class PlannedInspection {

    private static final String BETWEEN = ",";

    @Column(name = "place", nullable = false)
    private int place;

    @Column(name = "subject_place", nullable = false)
    private int subject;

    @Column(name = "visit", nullable = false)
    private int visit;

    /** Empty for none: the provider finds no row again by a column that holds nothing. */
    @Column(name = "mark", nullable = false)
    private String mark;

    @Column(name = "cards", nullable = false)
    private String cards;

    protected PlannedInspection() {}

    PlannedInspection(int place, int subject, int visit, String mark, List<String> cards) {
        this.place = place;
        this.subject = subject;
        this.visit = visit;
        this.mark = mark == null ? "" : mark;
        this.cards = String.join(BETWEEN, cards);
    }

    /** Its place in the plan, from 1. */
    public int place() {
        return place;
    }

    /** The subject's place in its list. */
    public int subject() {
        return subject;
    }

    /** The first, second, … of the subject within the period. */
    public int visit() {
        return visit;
    }

    /** Number of the mark that raised it; {@code null} where none did. */
    public String mark() {
        return mark.isEmpty() ? null : mark;
    }

    /** The numbers on the inspectors' cards. */
    public List<String> cards() {
        return Arrays.asList(cards.split(BETWEEN));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlannedInspection that
                && place == that.place
                && subject == that.subject
                && visit == that.visit
                && mark.equals(that.mark)
                && cards.equals(that.cards);
    }

    @Override
    public int hashCode() {
        return Objects.hash(place, subject, visit, mark, cards);
    }
}
