package org.creditportal.checks.application;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.util.List;
import org.creditportal.checks.api.report.ReportContent;
import org.creditportal.checks.api.report.ReportKeyUsed;
import org.creditportal.checks.api.report.ReportSection;
import org.creditportal.checks.domain.report.SigningKey;
import org.creditportal.correspondence.api.document.DocumentView;
import org.creditportal.kernel.cryptography.FieldProtection;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.turn.Turns;

/**
 * Signs reports for machines (JWS, ES256) with the tenant's own key, which is made when the first one is signed. The header
 * carries the public key; the paper, which the public verifies, carries its fingerprint, and the public site tells the key: so the
 * twin is checked offline.
 */
@ApplicationScoped
public class ReportTwins {

    private static final JOSEObjectType TYPE = new JOSEObjectType("credit-report+jws");

    @Inject
    StoredSigningKeys keys;

    @Inject
    FieldProtection protection;

    @Inject
    Event<ReportKeyUsed> used;

    @Inject
    TenantDirectory tenants;

    @Inject
    Turns turns;

    @Inject
    Clock clock;

    /** Fingerprint of the key that signs now (RFC 7638). */
    String fingerprint() {
        return key().getKeyID();
    }

    /** Fingerprint of the key that a twin was signed with. */
    static String fingerprint(String twin) {
        try {
            return JWSObject.parse(twin).getHeader().getKeyID();
        } catch (ParseException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The report and what its paper is known by, signed. */
    String sign(ReportContent content, DocumentView document) {
        Twin twin = new Twin(
                tenants.current().authority().name().zh(),
                document.row().officialNumber(),
                document.verificationAddress(),
                document.digest(),
                content,
                content.parts().stream()
                        .map(ReportContent.Part::section)
                        .filter(content::inForceOnly)
                        .toList());
        ECKey key = key();
        used.fire(new ReportKeyUsed(
                key.getKeyID(), key.getX().toString(), key.getY().toString()));
        return signed(LookJson.write(twin), key);
    }

    static String signed(String json, ECKey key) {
        try {
            JWSObject twin = new JWSObject(
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .type(TYPE)
                            .contentType("json")
                            .keyID(key.getKeyID())
                            .jwk(key.toPublicJWK())
                            .build(),
                    new Payload(json));
            twin.sign(new ECDSASigner(key));
            return twin.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static ECKey generated() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private ECKey key() {
        SigningKey stored = keys.newest().orElseGet(() -> {
            turns.take("checks.signingKeys");
            return keys.newest().orElseGet(this::made);
        });
        try {
            return ECKey.parse(protection.reveal(stored.encrypted()));
        } catch (ParseException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private SigningKey made() {
        ECKey key = generated();
        SigningKey made = new SigningKey(key.getKeyID(), protection.protect(key.toJSONString()), clock.instant());
        keys.add(made);
        return made;
    }

    /**
     * What is signed.
     *
     * @param digest SM3 digest of the paper's bytes
     * @param inForceOnly the sections of which only what is in force as of the report's data is told
     */
    public record Twin(
            String authority,
            String officialNumber,
            String verification,
            String digest,
            ReportContent report,
            List<ReportSection> inForceOnly) {}
}
