package org.creditportal.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AccessTokensTest {

    private final TestRealm kunming = new TestRealm("kunming");
    private final TestRealm beidaihe = new TestRealm("beidaihe");
    private final AccessTokens tokens = at(Duration.ZERO);

    @Test
    void acceptsATokenOfTheTenantsRealmForThePortal() throws Exception {
        JWTClaimsSet claims = tokens.verify(kunming.sign(kunming.accessToken().build()));
        assertThat(claims.getSubject()).isEqualTo("officer-1");
    }

    @Test
    void refusesATokenOfAnotherTenantsRealm() {
        assertRefused(beidaihe.sign(beidaihe.accessToken().build()));
    }

    @Test
    void refusesATokenThatNamesThisIssuerButIsSignedByAnother() {
        assertRefused(beidaihe.sign(kunming.accessToken().build()));
    }

    @Test
    void refusesATokenOfThisRealmThatNamesAnotherIssuer() {
        assertRefused(kunming.sign(beidaihe.accessToken().build()));
    }

    @Test
    void refusesATokenForAnotherAudience() {
        assertRefused(kunming.sign(kunming.accessToken().audience("account").build()));
    }

    @Test
    void refusesATokenWithoutAudience() {
        assertRefused(kunming.sign(kunming.accessToken().claim("aud", null).build()));
    }

    @Test
    void refusesAnIdTokenInPlaceOfAnAccessToken() {
        assertRefused(kunming.sign(kunming.idToken("nonce").build()));
    }

    @Test
    void refusesAnExpiredToken() throws Exception {
        String token = kunming.sign(kunming.accessToken().build());
        at(Duration.ofMinutes(5)).verify(token);
        assertThatThrownBy(() -> at(Duration.ofMinutes(6)).verify(token)).isInstanceOf(LoginRefusedException.class);
    }

    @Test
    void refusesATokenWithoutExpiry() {
        assertRefused(kunming.sign(kunming.accessToken().claim("exp", null).build()));
    }

    @Test
    void refusesATokenWithoutSignature() {
        assertRefused(new PlainJWT(kunming.accessToken().build()).serialize());
    }

    @Test
    void refusesAnotherAlgorithmOfTheSameKey() {
        assertRefused(kunming.sign(kunming.accessToken().build(), JWSAlgorithm.RS512));
        assertRefused(kunming.sign(kunming.accessToken().build(), JWSAlgorithm.PS256));
    }

    @Test
    void refusesAPublicKeyUsedAsASharedSecret() throws Exception {
        SignedJWT forged = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .keyID(kunming.key().getKeyID())
                        .build(),
                kunming.accessToken().build());
        forged.sign(new MACSigner(kunming.key().toRSAPublicKey().getEncoded()));
        assertRefused(forged.serialize());
    }

    @Test
    void refusesAChangedToken() {
        String token = kunming.sign(kunming.accessToken().build());
        String[] parts = token.split("\\.");
        String other = kunming.sign(kunming.accessToken().subject("officer-2").build());
        assertRefused(parts[0] + "." + other.split("\\.")[1] + "." + parts[2]);
    }

    @Test
    void refusesAnUnknownKeyHoweverOftenStrangersSendIt() {
        for (int i = 0; i < 20; i++) {
            assertRefused(beidaihe.sign(kunming.accessToken().build()));
        }
    }

    @Test
    void quotesStrangersInOneShortLine() {
        String header = "{\"alg\":\"RS256\",\"typ\":\"a\\nSEVERE: forged" + "x".repeat(500) + "\"}";
        String token = Base64URL.encode(header) + "." + Base64URL.encode("{}") + "." + Base64URL.encode("signature");
        assertThatThrownBy(() -> tokens.verify(token))
                .isInstanceOf(LoginRefusedException.class)
                .satisfies(refusal ->
                        assertThat(refusal.getMessage()).hasSizeLessThan(220).doesNotContain("\n"));
    }

    @Test
    void refusesWhatIsNoToken() {
        assertRefused("");
        assertRefused("abc");
        assertRefused("a.b.c");
    }

    private AccessTokens at(Duration later) {
        return new AccessTokens(kunming.settings(), Clock.fixed(TestRealm.NOW.plus(later), ZoneOffset.UTC));
    }

    private void assertRefused(String token) {
        assertThatThrownBy(() -> tokens.verify(token)).isInstanceOf(LoginRefusedException.class);
    }
}
