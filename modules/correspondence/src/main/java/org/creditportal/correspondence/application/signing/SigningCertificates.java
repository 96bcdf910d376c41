package org.creditportal.correspondence.application.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.creditportal.correspondence.domain.signing.SigningCertificate;
import org.creditportal.kernel.cryptography.FieldProtection;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.turn.Turns;

/** The certificate with which the tenant signs its documents; made when the first one is signed, and anew a year before it ends. */
@ApplicationScoped
public class SigningCertificates {

    private static final int SPARE_DAYS = 365;

    @Inject
    StoredCertificates certificates;

    @Inject
    FieldProtection protection;

    @Inject
    TenantDirectory tenants;

    @Inject
    Turns turns;

    @Inject
    Clock clock;

    /** A signature with the one that signs now. */
    public PaperSignature current() {
        Instant now = clock.instant();
        SigningCertificate kept = certificates.signing(now).orElseGet(() -> {
            turns.take("correspondence.certificates");
            return certificates.signing(now).orElseGet(() -> made(now));
        });
        return new PaperSignature(SigningIdentity.read(kept.certificate(), protection.reveal(kept.protectedKey())));
    }

    private SigningCertificate made(Instant now) {
        SigningIdentity identity =
                SigningIdentity.made(tenants.current().authority().name().zh(), now);
        SigningCertificate made = new SigningCertificate(
                identity.encodedCertificate(),
                protection.protect(identity.encodedKey()),
                identity.certificate().getNotAfter().toInstant().minus(SPARE_DAYS, ChronoUnit.DAYS),
                now);
        certificates.add(made);
        return made;
    }
}
