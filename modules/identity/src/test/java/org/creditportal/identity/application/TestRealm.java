package org.creditportal.identity.application;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.Issuer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;

/** A realm whose keys the test holds, so that it can sign what it likes. */
final class TestRealm {

    /** Now by the real clock too, because the library checks ID tokens by that. */
    static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private final String issuer;
    private final RSAKey key;

    TestRealm(String tenant) {
        issuer = "http://localhost:8180/realms/" + tenant;
        try {
            key = new RSAKeyGenerator(2048).keyID(tenant + "-key").generate();
        } catch (JOSEException failure) {
            throw new AssertionError(failure);
        }
    }

    OpenIdRealm settings() {
        return new OpenIdRealm(
                new Issuer(issuer),
                issuer + "/protocol/openid-connect",
                "http://10.0.0.1:8180/realms/x/protocol/openid-connect",
                "http://kunming.localhost:8080/office",
                new ClientSecretBasic(OpenIdRealm.CLIENT, new Secret("secret")),
                new RealmKeys(() -> new JWKSet(key.toPublicJWK()), Clock.fixed(NOW, ZoneOffset.UTC)),
                new SealedAttempts(new byte[32], Clock.fixed(NOW, ZoneOffset.UTC)));
    }

    RSAKey key() {
        return key;
    }

    JWTClaimsSet.Builder accessToken() {
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject("officer-1")
                .audience(List.of("portal", "account"))
                .claim("typ", "Bearer")
                .claim("azp", "market-feed")
                .claim("preferred_username", "wang.fang")
                .claim("roles", List.of("bureau-clerk"))
                .issueTime(Date.from(NOW))
                .expirationTime(Date.from(NOW.plus(Duration.ofMinutes(5))));
    }

    JWTClaimsSet.Builder idToken(String nonce) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject("officer-1")
                .audience("portal")
                .claim("typ", "ID")
                .claim("azp", "portal")
                .claim("nonce", nonce)
                .issueTime(Date.from(NOW))
                .expirationTime(Date.from(NOW.plus(Duration.ofMinutes(5))));
    }

    String sign(JWTClaimsSet claims) {
        return sign(claims, JWSAlgorithm.RS256);
    }

    String sign(JWTClaimsSet claims, JWSAlgorithm algorithm) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException failure) {
            throw new AssertionError(failure);
        }
    }
}
