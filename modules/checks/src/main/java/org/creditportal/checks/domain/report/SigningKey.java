package org.creditportal.checks.domain.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;

/** A key with which the tenant signs reports for machines; the newest signs, earlier ones are kept. */
@Entity
@Table(name = "chk_signing_key")
public class SigningKey extends VersionedEntity {

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Column(name = "fingerprint", nullable = false, updatable = false)
    private String fingerprint;

    @Column(name = "encrypted", nullable = false)
    private String encrypted;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    protected SigningKey() {}

    /** @param encrypted the whole key, encrypted */
    public SigningKey(String fingerprint, String encrypted, Instant madeAt) {
        super(Identifiers.next());
        this.number = Identifiers.nextText();
        this.fingerprint = fingerprint;
        this.encrypted = encrypted;
        this.madeAt = madeAt;
    }

    public String fingerprint() {
        return fingerprint;
    }

    public String encrypted() {
        return encrypted;
    }
}
