package org.creditportal.identity.application;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals the attempts of one tenant: encrypted and authenticated (JWE, AES-256-GCM) under a key that only this tenant's portal
 * has, and good for a short while. What was changed, is of another tenant or too old is as good as nothing.
 */
final class SealedAttempts {

    /** How long somebody may take to log in. */
    static final Duration LOGIN_TIME = Duration.ofMinutes(30);

    private static final JWEHeader HEADER = new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM);

    private final SecretKey key;
    private final Clock clock;

    SealedAttempts(byte[] key, Clock clock) {
        this.key = new SecretKeySpec(key, "AES");
        this.clock = clock;
    }

    String seal(LoginAttempt attempt) {
        EncryptedJWT sealed = new EncryptedJWT(
                HEADER,
                new JWTClaimsSet.Builder()
                        .claim("state", attempt.state())
                        .claim("nonce", attempt.nonce())
                        .claim("verifier", attempt.verifier())
                        .claim("target", attempt.target())
                        .issueTime(Date.from(attempt.startedAt()))
                        .build());
        try {
            sealed.encrypt(new DirectEncrypter(key));
            return sealed.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException("The key of login attempts is not usable", failure);
        }
    }

    /** What was sealed; empty when it was not sealed here, or too long ago. */
    Optional<LoginAttempt> open(String text) {
        try {
            EncryptedJWT sealed = EncryptedJWT.parse(text);
            sealed.decrypt(new DirectDecrypter(key));
            JWTClaimsSet claims = sealed.getJWTClaimsSet();
            LoginAttempt attempt = new LoginAttempt(
                    claims.getStringClaim("state"),
                    claims.getStringClaim("nonce"),
                    claims.getStringClaim("verifier"),
                    claims.getStringClaim("target"),
                    claims.getIssueTime().toInstant());
            return Optional.of(attempt).filter(this::isRecent);
        } catch (ParseException | JOSEException | IllegalStateException strange) {
            return Optional.empty();
        }
    }

    private boolean isRecent(LoginAttempt attempt) {
        Instant now = clock.instant();
        return !now.isBefore(attempt.startedAt())
                && now.isBefore(attempt.startedAt().plus(LOGIN_TIME));
    }
}
