package org.creditportal.disclosure.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.creditportal.checks.api.report.ReportKeyUsed;
import org.creditportal.kernel.identifier.Identifiers;

/** A public key by which the public checks the data of credit reports offline. Written once: what was signed stays signed. */
@Entity
@Table(name = "dsc_report_key")
public class ReportKey {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private Long id;

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Column(name = "fingerprint", nullable = false, updatable = false)
    private String fingerprint;

    @Column(name = "x", nullable = false, updatable = false)
    private String x;

    @Column(name = "y", nullable = false, updatable = false)
    private String y;

    protected ReportKey() {}

    public ReportKey(ReportKeyUsed told) {
        this.id = Identifiers.next();
        this.number = Identifiers.nextText();
        this.fingerprint = told.fingerprint();
        this.x = told.x();
        this.y = told.y();
    }
}
