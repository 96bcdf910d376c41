package org.creditportal.correspondence.domain.urging;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.creditportal.casework.api.deadline.ClockView;
import org.creditportal.correspondence.api.CorrespondenceError;
import org.creditportal.correspondence.api.CorrespondenceException;
import org.creditportal.correspondence.api.urging.UrgeMatter;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.procedure.Signature;

/** A bureau was urged by letter to do what it was behind with; once a day for the same, never changed once it is kept. */
@Entity
@Table(name = "cor_urging")
public class MatterUrging {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private Long id;

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Column(name = "module", nullable = false, updatable = false)
    private String module;

    @Column(name = "matter", nullable = false, updatable = false)
    private String matter;

    @Column(name = "clock", nullable = false, updatable = false)
    private String clock;

    @Column(name = "bureau", nullable = false, updatable = false)
    private String bureau;

    @Column(name = "day", nullable = false, updatable = false)
    private LocalDate urgedOn;

    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate dueOn;

    @Column(name = "good_by", nullable = false, updatable = false)
    private LocalDate by;

    @Column(name = "document", nullable = false, updatable = false)
    private String document;

    @Column(name = "official_number", nullable = false, updatable = false)
    private String officialNumber;

    @Embedded
    @AttributeOverride(name = "officer", column = @Column(name = "urged_by", updatable = false))
    @AttributeOverride(name = "officerName", column = @Column(name = "urged_by_name", updatable = false))
    @AttributeOverride(name = "bureau", column = @Column(name = "urged_by_bureau", updatable = false))
    @AttributeOverride(name = "at", column = @Column(name = "urged_at", updatable = false))
    @AttributeOverride(name = "reason", column = @Column(name = "words", updatable = false))
    private Signature signature;

    protected MatterUrging() {}

    private MatterUrging(ClockView behind, LocalDate today, LocalDate by, Signature signature) {
        this.id = Identifiers.next();
        this.number = Identifiers.nextText();
        this.module = behind.key().module();
        this.matter = behind.key().matter();
        this.clock = behind.key().name();
        this.bureau = behind.bureau();
        this.urgedOn = today;
        this.dueOn = behind.reckoning().dueOn();
        this.by = by;
        this.signature = signature;
    }

    /**
     * Urges whoever is behind.
     *
     * @throws CorrespondenceException when the clock has ended, stands still or is not over, or the new day is not to come
     */
    public static MatterUrging of(ClockView behind, UrgeMatter command, LocalDate today, Signature signature) {
        if (behind.endedOn() != null || !behind.isLate(today)) {
            throw new CorrespondenceException(CorrespondenceError.NOT_BEHIND);
        }
        if (command.by() == null || !command.by().isAfter(today)) {
            throw new CorrespondenceException(CorrespondenceError.URGING_DAY);
        }
        return new MatterUrging(behind, today, command.by(), signature);
    }

    /** The letter that it was urged by. */
    public void writtenIn(String number, String official) {
        document = number;
        officialNumber = official;
    }

    /** Whether it urges to the same on the same day. */
    public boolean isSame(MatterUrging other) {
        return clock.equals(other.clock) && bureau.equals(other.bureau) && urgedOn.equals(other.urgedOn);
    }

    public String number() {
        return number;
    }

    /** Name of what had to be done. */
    public String clock() {
        return clock;
    }

    public String bureau() {
        return bureau;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public LocalDate by() {
        return by;
    }

    public String document() {
        return document;
    }

    public String officialNumber() {
        return officialNumber;
    }

    public Signature signature() {
        return signature;
    }
}
