package org.creditportal.checks.domain.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.check.AdministrativeMatter;
import org.creditportal.checks.api.check.AskedBy;
import org.creditportal.checks.api.check.LookBasis;
import org.creditportal.checks.domain.check.CheckedMatter;
import org.creditportal.checks.domain.check.DecidedBy;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;
import org.creditportal.kernel.procedure.Signature;

/** Many subjects are looked at for one matter, all by the same rules. */
@Entity
@Table(name = "chk_batch")
public class BatchCheck extends VersionedEntity {

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Column(name = "bureau", nullable = false, updatable = false)
    private String bureau;

    @Column(name = "officer", nullable = false, updatable = false)
    private String officer;

    @Column(name = "officer_name", nullable = false, updatable = false)
    private String officerName;

    @Column(name = "requested_at", nullable = false, updatable = false)
    private Instant requestedAt;

    @Embedded
    private CheckedMatter matter;

    @Enumerated(EnumType.STRING)
    @Column(name = "basis", nullable = false, updatable = false)
    private LookBasis basis;

    @Column(name = "evidence", updatable = false)
    private String evidence;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_by", nullable = false, updatable = false)
    private AskedBy askedBy;

    @Column(name = "subjects", nullable = false, updatable = false)
    private int subjects;

    @Column(name = "asked_protected", nullable = false)
    private String asked;

    @Column(name = "rules", nullable = false, updatable = false)
    private DecidedBy rules;

    protected BatchCheck() {}

    private BatchCheck(CheckedMatter matter, Asked asked, DecidedBy rules, Signature by) {
        super(Identifiers.next());
        this.number = Identifiers.nextText();
        this.bureau = by.bureau();
        this.officer = by.officer();
        this.officerName = by.officerName();
        this.requestedAt = by.at();
        this.matter = matter;
        this.askedBy = asked.by();
        this.subjects = asked.count();
        this.asked = asked.encrypted();
        this.rules = rules;
    }

    /**
     * Whom it asks for.
     *
     * @param encrypted the lines as text, encrypted because there may be personal numbers among them
     */
    public record Asked(AskedBy by, int count, String encrypted) {}

    /**
     * A check of many begins.
     *
     * @throws CheckRefusedException where a look by consent does not say where the consents are
     */
    public static BatchCheck begin(
            CheckedMatter matter, Asked asked, LookBasis basis, String evidence, DecidedBy rules, Signature by) {
        String told = evidence == null || evidence.isBlank() ? null : evidence.strip();
        if (basis == null || basis != LookBasis.STATUTORY_DUTY && told == null) {
            throw new CheckRefusedException(ChecksError.CONSENT_MISSING);
        }
        BatchCheck batch = new BatchCheck(matter, asked, rules, by);
        batch.basis = basis;
        batch.evidence = told;
        return batch;
    }

    public String number() {
        return number;
    }

    public String bureau() {
        return bureau;
    }

    public String officerName() {
        return officerName;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public AdministrativeMatter matter() {
        return matter.told();
    }

    public AskedBy askedBy() {
        return askedBy;
    }

    public LookBasis basis() {
        return basis;
    }

    public String evidence() {
        return evidence;
    }

    public int subjects() {
        return subjects;
    }

    /** The lines as text, encrypted. */
    public String asked() {
        return asked;
    }

    public DecidedBy rules() {
        return rules;
    }
}
