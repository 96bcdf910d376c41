package org.creditportal.records.domain.timeliness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.domain.Actor;

/**
 * A bureau's declaration that it had nothing to report of an item in a month. Born standing; it may be revoked once, and
 * stays to be read.
 */
@Entity
@Table(name = "rec_nothing_to_report")
public class NilReport extends VersionedEntity {

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Column(name = "bureau", nullable = false, updatable = false)
    private String bureau;

    @Column(name = "catalogue_item", nullable = false, updatable = false)
    private String item;

    @Column(name = "month", nullable = false, updatable = false)
    private LocalDate declaredMonth;

    /** True while it stands, else {@code null}: so that one stands for a month, and many may have stood. */
    @Column(name = "standing")
    private Boolean standing;

    @Column(name = "reason", nullable = false, updatable = false)
    private String reason;

    @Column(name = "declared_by", nullable = false, updatable = false)
    private String declaredBy;

    @Column(name = "declared_by_name", nullable = false, updatable = false)
    private String declaredByName;

    @Column(name = "declared_at", nullable = false, updatable = false)
    private Instant declaredAt;

    @Column(name = "revocation_reason")
    private String revocationReason;

    @Column(name = "revoked_by")
    private String revokedBy;

    @Column(name = "revoked_by_name")
    private String revokedByName;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected NilReport() {}

    private NilReport(ReportMonth month, String reason, Actor by, Instant now) {
        super(Identifiers.next());
        this.number = Identifiers.nextText();
        this.bureau = month.bureau();
        this.item = month.item();
        this.declaredMonth = month.month();
        this.standing = Boolean.TRUE;
        this.reason = reason;
        this.declaredBy = by.id();
        this.declaredByName = by.name();
        this.declaredAt = now;
    }

    /** There was nothing to report in the month. */
    public static NilReport declare(ReportMonth month, String reason, Actor by, Instant now) {
        return new NilReport(month, reason, by, now);
    }

    /**
     * It was wrong.
     *
     * @throws RecordsException when it was revoked before; nothing is changed
     */
    public void revoke(String why, Actor by, Instant now) {
        if (standing == null) {
            throw new RecordsException(RecordsError.NIL_REPORT_REVOKED);
        }
        standing = null;
        revocationReason = why;
        revokedBy = by.id();
        revokedByName = by.name();
        revokedAt = now;
    }

    public boolean stands() {
        return standing != null;
    }

    public String number() {
        return number;
    }

    public ReportMonth month() {
        return new ReportMonth(bureau, item, declaredMonth);
    }

    public String reason() {
        return reason;
    }

    public String declaredByName() {
        return declaredByName;
    }

    public Instant declaredAt() {
        return declaredAt;
    }

    public String revocationReason() {
        return revocationReason;
    }
}
