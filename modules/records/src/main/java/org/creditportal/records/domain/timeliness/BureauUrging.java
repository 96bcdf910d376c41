package org.creditportal.records.domain.timeliness;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.procedure.Signature;

/** The credit office urged a bureau on a day, with what it was behind then; once a day, never changed. */
@Entity
@Table(name = "rec_urging")
public class BureauUrging {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private Long id;

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Column(name = "bureau", nullable = false, updatable = false)
    private String bureau;

    @Column(name = "day", nullable = false, updatable = false)
    private LocalDate urgedOn;

    @Column(name = "missing", nullable = false, updatable = false)
    private long missing;

    @Column(name = "overdue", nullable = false, updatable = false)
    private long overdue;

    @Embedded
    @AttributeOverride(name = "officer", column = @Column(name = "urged_by", updatable = false))
    @AttributeOverride(name = "officerName", column = @Column(name = "urged_by_name", updatable = false))
    @AttributeOverride(name = "bureau", column = @Column(name = "urged_by_bureau", updatable = false))
    @AttributeOverride(name = "at", column = @Column(name = "urged_at", updatable = false))
    @AttributeOverride(name = "reason", column = @Column(name = "words", updatable = false))
    private Signature signature;

    protected BureauUrging() {}

    private BureauUrging(String bureau, LocalDate day, long missing, long overdue, Signature signature) {
        this.id = Identifiers.next();
        this.number = Identifiers.nextText();
        this.bureau = bureau;
        this.urgedOn = day;
        this.missing = missing;
        this.overdue = overdue;
        this.signature = signature;
    }

    /** Urges a bureau that is behind. */
    public static BureauUrging of(String bureau, LocalDate day, long missing, long overdue, Signature signature) {
        return new BureauUrging(bureau, day, missing, overdue, signature);
    }

    public String number() {
        return number;
    }

    public String bureau() {
        return bureau;
    }

    public boolean isOn(LocalDate day) {
        return urgedOn.equals(day);
    }

    public long missing() {
        return missing;
    }

    public long overdue() {
        return overdue;
    }

    public Signature signature() {
        return signature;
    }
}
