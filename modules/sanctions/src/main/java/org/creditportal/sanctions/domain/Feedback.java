package org.creditportal.sanctions.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.creditportal.sanctions.api.FeedBack;
import org.creditportal.sanctions.api.FeedbackResult;
import org.creditportal.sanctions.api.SanctionsError;
import org.creditportal.sanctions.api.SanctionsRefusedException;

/** What came of a measure in one matter. Never changed; what was returned is followed by another. */
@Embeddable
public class Feedback {

    @Column(name = "place", nullable = false)
    private int place;

    @Column(name = "result", nullable = false)
    private String result;

    @Column(name = "matter", nullable = false)
    private String matter;

    @Column(name = "amount")
    private BigDecimal amount;

    @Column(name = "acted_on", nullable = false)
    private LocalDate actedOn;

    @Column(name = "typical", nullable = false)
    private boolean typical;

    @Column(name = "note")
    private String note;

    protected Feedback() {}

    private Feedback(int place, FeedBack told) {
        this.place = place;
        this.result = told.result().name();
        this.matter = told.matter().strip();
        this.amount = told.amount();
        this.actedOn = told.actedOn();
        this.typical = told.typical();
        this.note = told.note();
    }

    static Feedback of(int place, FeedBack told, LocalDate today) {
        boolean incomplete = told.result() == null
                || told.matter() == null
                || told.matter().isBlank()
                || told.actedOn() == null
                || told.actedOn().isAfter(today)
                || told.amount() != null && told.amount().signum() < 0;
        if (incomplete) {
            throw new SanctionsRefusedException(SanctionsError.FEEDBACK_INCOMPLETE);
        }
        return new Feedback(place, told);
    }

    public int place() {
        return place;
    }

    public FeedbackResult result() {
        return FeedbackResult.valueOf(result);
    }

    public String matter() {
        return matter;
    }

    /** In yuan; {@code null} for none. */
    public BigDecimal amount() {
        return amount;
    }

    public LocalDate actedOn() {
        return actedOn;
    }

    public boolean isTypical() {
        return typical;
    }

    public String note() {
        return note;
    }
}
