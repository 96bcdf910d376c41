package org.creditportal.kernel.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Who took a step, when and why: the names as they were then, the moment as the database keeps it. Every entity that keeps
 * it embeds this type and names the columns.
 */
@Embeddable
public class Signature {

    @Column(name = "officer")
    private String officer;

    @Column(name = "officer_name")
    private String officerName;

    @Column(name = "officer_bureau")
    private String bureau;

    @Column(name = "signed_at")
    private Instant at;

    @Column(name = "reason")
    private String reason;

    protected Signature() {}

    Signature(Signatory by, Instant at, String reason) {
        this.officer = by.officer();
        this.officerName = by.name();
        this.bureau = by.bureau();
        this.at = at.truncatedTo(ChronoUnit.MICROS);
        this.reason = reason;
    }

    /** Id of the officer's account. */
    public String officer() {
        return officer;
    }

    public String officerName() {
        return officerName;
    }

    /** The bureau that the officer belonged to; {@code null} outside any, or when it was signed before bureaus were kept. */
    public String bureau() {
        return bureau;
    }

    public Instant at() {
        return at;
    }

    /** Why; {@code null} where the step asks for no reason. */
    public String reason() {
        return reason;
    }

    /** Who signed, as far as it is kept: not whether it was for the credit office. */
    public Signatory signatory() {
        return new Signatory(officer, officerName, bureau, false);
    }

    /** Whether one officer signed both. */
    public boolean isOfSameOfficer(Signature other) {
        return officer.equals(other.officer);
    }

    /** Whether the same officer signed the same for the same reason: the second half of a double click. */
    public boolean repeats(Signature earlier) {
        return isOfSameOfficer(earlier) && Objects.equals(reason, earlier.reason);
    }

    /** Whether the portal did it by itself. */
    public boolean isByPortal() {
        return Signatory.PORTAL.signed(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signature signature
                && officer.equals(signature.officer)
                && at.equals(signature.at)
                && Objects.equals(reason, signature.reason);
    }

    @Override
    public int hashCode() {
        return Objects.hash(officer, at, reason);
    }

    @Override
    public String toString() {
        return officerName + " " + at;
    }
}
