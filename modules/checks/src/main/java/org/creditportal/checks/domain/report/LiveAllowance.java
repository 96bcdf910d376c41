package org.creditportal.checks.domain.report;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.report.ReportState;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.procedure.Signature;

/** What an applicant said about seeing a report live. Written once; the newest of a report holds. */
@Entity
@Table(name = "chk_live_allowance")
public class LiveAllowance {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private Long id;

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Column(name = "report_number", nullable = false, updatable = false)
    private String report;

    @Column(name = "place", nullable = false, updatable = false)
    private int place;

    @Column(name = "allowed_until", updatable = false)
    private LocalDate until;

    @Embedded
    @AttributeOverride(name = "officer", column = @Column(name = "officer", updatable = false))
    @AttributeOverride(name = "officerName", column = @Column(name = "officer_name", updatable = false))
    @AttributeOverride(name = "bureau", column = @Column(name = "officer_bureau", updatable = false))
    @AttributeOverride(name = "at", column = @Column(name = "signed_at", updatable = false))
    @AttributeOverride(name = "reason", column = @Column(name = "reason", updatable = false))
    private Signature signature;

    protected LiveAllowance() {}

    /**
     * The applicant's next word.
     *
     * @param before the one that holds; {@code null} for none
     * @param until the last day; {@code null} takes back what was said
     * @param longestDays for how long it may be allowed at most
     * @throws CheckRefusedException where the day is over or too far, there is nothing to take back, or the report does not hold or was
     *     not made on the subject's wish
     */
    public static LiveAllowance after(
            LiveAllowance before, Report report, LocalDate until, LocalDate today, int longestDays, Signature by) {
        report.state().demand(ReportState.ISSUED);
        if (!report.application().purpose().needsEvidence()) {
            throw new CheckRefusedException(ChecksError.LIVE_NOT_APPLICANTS);
        }
        if (until == null
                ? before == null || before.until == null
                : until.isBefore(today) || until.isAfter(today.plusDays(longestDays))) {
            throw new CheckRefusedException(ChecksError.LIVE_DAY, longestDays);
        }
        LiveAllowance next = new LiveAllowance();
        next.id = Identifiers.next();
        next.number = Identifiers.nextText();
        next.report = report.number();
        next.place = before == null ? 1 : before.place + 1;
        next.until = until;
        next.signature = by;
        return next;
    }

    /** Whether it may be seen on the day. */
    public boolean holdsOn(LocalDate day) {
        return until != null && !day.isAfter(until);
    }

    public String number() {
        return number;
    }

    public String report() {
        return report;
    }

    /** The first of a report is 1. */
    public int place() {
        return place;
    }

    /** The last day; {@code null} where it was taken back. */
    public LocalDate until() {
        return until;
    }

    public Signature signature() {
        return signature;
    }
}
