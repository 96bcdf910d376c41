package org.creditportal.sanctions.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.code.Money;
import org.creditportal.sanctions.api.FeedBack;
import org.creditportal.sanctions.api.FeedbackResult;
import org.creditportal.sanctions.api.SanctionsError;
import org.creditportal.sanctions.api.SanctionsRefusedException;

/** What came of a measure in one matter. Never changed; what was returned is followed by another. */
@Embeddable
public class Feedback {

    private static final String BETWEEN = ",";
    private static final int MOST_EVIDENCE = 50;

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

    /** Numbers of the attachments that it was given with, comma between; empty for none. */
    @Column(name = "evidence", nullable = false)
    private String evidence;

    protected Feedback() {}

    private Feedback(int place, FeedBack told, List<String> evidence) {
        this.evidence = String.join(BETWEEN, evidence);
        this.place = place;
        this.result = told.result().name();
        this.matter = told.matter().strip();
        this.amount = told.amount() == null ? null : Money.ofYuan(told.amount()).inYuan();
        this.actedOn = told.actedOn();
        this.typical = told.typical();
        this.note = told.note();
    }

    /** @throws org.creditportal.kernel.code.InvalidMoneyException when the amount is none that can be paid */
    static Feedback of(int place, FeedBack told, List<String> evidence, LocalDate today) {
        boolean incomplete = told.result() == null
                || told.matter() == null
                || told.matter().isBlank()
                || told.actedOn() == null
                || told.actedOn().isAfter(today);
        if (incomplete) {
            throw new SanctionsRefusedException(SanctionsError.FEEDBACK_INCOMPLETE);
        }
        return new Feedback(place, told, evidence.stream().limit(MOST_EVIDENCE).toList());
    }

    /** Numbers of the attachments that it was given with. */
    public List<String> evidence() {
        return evidence == null || evidence.isEmpty() ? List.of() : List.of(evidence.split(BETWEEN));
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
