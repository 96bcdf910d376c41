package org.creditportal.records.domain.timeliness;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;

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

    @Embedded
    @AttributeOverride(name = "officer", column = @Column(name = "declared_by"))
    @AttributeOverride(name = "officerName", column = @Column(name = "declared_by_name"))
    @AttributeOverride(name = "bureau", column = @Column(name = "declared_by_bureau"))
    @AttributeOverride(name = "at", column = @Column(name = "declared_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "reason"))
    private Signature declaration;

    @Embedded
    @AttributeOverride(name = "officer", column = @Column(name = "revoked_by"))
    @AttributeOverride(name = "officerName", column = @Column(name = "revoked_by_name"))
    @AttributeOverride(name = "bureau", column = @Column(name = "revoked_by_bureau"))
    @AttributeOverride(name = "at", column = @Column(name = "revoked_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "revocation_reason"))
    private Signature revocation;

    protected NilReport() {}

    private NilReport(ReportMonth month, Signature declaration) {
        super(Identifiers.next());
        this.number = Identifiers.nextText();
        this.bureau = month.bureau();
        this.item = month.item();
        this.declaredMonth = month.month();
        this.standing = Boolean.TRUE;
        this.declaration = declaration;
    }

    /** There was nothing to report in the month. */
    public static NilReport declare(ReportMonth month, Signature declaration) {
        return new NilReport(month, declaration);
    }

    /**
     * It was wrong.
     *
     * @throws RecordsException when it was revoked before; nothing is changed
     */
    public void revoke(Signature why) {
        if (standing == null) {
            throw new RecordsException(RecordsError.NIL_REPORT_REVOKED);
        }
        standing = null;
        revocation = why;
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

    public Signature declaration() {
        return declaration;
    }

    /** {@code null} while it stands. */
    public Signature revocation() {
        return revocation;
    }
}
