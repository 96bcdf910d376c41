package org.creditportal.checks.domain.check;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.procedure.Signature;

/** That a look of a check was printed as a certificate, under a serial of its own. Written once. */
@Entity
@Table(name = "chk_check_print")
public class CheckPrint {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private Long id;

    @Column(name = "check_number", nullable = false, updatable = false)
    private String checkNumber;

    @Column(name = "place", nullable = false, updatable = false)
    private int place;

    @Column(name = "look_place", nullable = false, updatable = false)
    private int look;

    @Column(name = "officer_name", nullable = false, updatable = false)
    private String officerName;

    @Column(name = "bureau", nullable = false, updatable = false)
    private String bureau;

    @Column(name = "printed_at", nullable = false, updatable = false)
    private Instant printedAt;

    protected CheckPrint() {}

    /**
     * @param place its serial among the prints of the check; the first is 1
     * @param look place of the look that it tells
     */
    public CheckPrint(String checkNumber, int place, int look, Signature by) {
        this.id = Identifiers.next();
        this.checkNumber = checkNumber;
        this.place = place;
        this.look = look;
        this.officerName = by.officerName();
        this.bureau = by.bureau();
        this.printedAt = by.at();
    }

    public String checkNumber() {
        return checkNumber;
    }

    public int place() {
        return place;
    }

    public int look() {
        return look;
    }

    public String officerName() {
        return officerName;
    }

    public String bureau() {
        return bureau;
    }

    public Instant printedAt() {
        return printedAt;
    }
}
