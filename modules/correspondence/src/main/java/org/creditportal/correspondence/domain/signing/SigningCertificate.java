package org.creditportal.correspondence.domain.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;

/** A certificate with which the tenant signs its documents, and its key; the newest that is valid signs, earlier ones are kept. */
@Entity
@Table(name = "cor_certificate")
public class SigningCertificate extends VersionedEntity {

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Column(name = "certificate", nullable = false, updatable = false)
    private String certificate;

    @Column(name = "key_protected", nullable = false)
    private String protectedKey;

    @Column(name = "signs_until", nullable = false, updatable = false)
    private Instant signsUntil;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    protected SigningCertificate() {}

    /**
     * Keeps a certificate.
     *
     * @param certificate its DER encoding in Base64
     * @param protectedKey the private key, encrypted
     * @param signsUntil after which it signs nothing any more
     */
    public SigningCertificate(String certificate, String protectedKey, Instant signsUntil, Instant madeAt) {
        super(Identifiers.next());
        this.number = Identifiers.nextText();
        this.certificate = certificate;
        this.protectedKey = protectedKey;
        this.signsUntil = signsUntil;
        this.madeAt = madeAt;
    }

    public String certificate() {
        return certificate;
    }

    public String protectedKey() {
        return protectedKey;
    }
}
