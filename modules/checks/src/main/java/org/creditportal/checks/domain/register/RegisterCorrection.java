package org.creditportal.checks.domain.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.creditportal.kernel.procedure.Signature;

/**
 * What had been told of a decided matter before it was corrected, by whom it was, when and why. Never changed. The columns of its
 * signature are its own: the persistence provider cannot compare what is embedded in a collection's elements.
 */
@Embeddable
public class RegisterCorrection {

    @Column(name = "correction", nullable = false)
    private int place;

    @Column(name = "matter_kind")
    private String kind;

    @Column(name = "decided_on", nullable = false)
    private LocalDate decidedOn;

    @Column(name = "officer", nullable = false)
    private String officer;

    @Column(name = "officer_name", nullable = false)
    private String officerName;

    @Column(name = "corrected_at", nullable = false)
    private Instant correctedAt;

    @Column(name = "reason", nullable = false)
    private String reason;

    protected RegisterCorrection() {}

    RegisterCorrection(int place, String kind, LocalDate decidedOn, Signature by) {
        this.place = place;
        this.kind = kind;
        this.decidedOn = decidedOn;
        this.officer = by.officer();
        this.officerName = by.officerName();
        this.correctedAt = by.at();
        this.reason = by.reason();
    }

    /** Which of the matter's corrections it is. */
    public int place() {
        return place;
    }

    /** The kind that was told before; {@code null} where none was. */
    public String kind() {
        return kind;
    }

    /** The day of decision that was told before. */
    public LocalDate decidedOn() {
        return decidedOn;
    }

    public String officerName() {
        return officerName;
    }

    public Instant correctedAt() {
        return correctedAt;
    }

    public String reason() {
        return reason;
    }
}
