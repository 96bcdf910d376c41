package org.creditportal.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.net.URI;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CodeFlowTest {

    private static final String VERIFIER = "v".repeat(43);
    private static final LoginAttempt ATTEMPT =
            new LoginAttempt("state-1", "nonce-1", VERIFIER, "/records/list.xhtml?q=1", TestRealm.NOW);

    private final TestRealm kunming = new TestRealm("kunming");
    private final TestRealm beidaihe = new TestRealm("beidaihe");
    private final CodeFlow flow = new CodeFlow(kunming.settings());

    @Test
    void asksWithCodeStateNonceAndChallenge() throws Exception {
        URI address = flow.loginAddress(ATTEMPT, "zh-CN");
        Map<String, List<String>> question = URLUtils.parseParameters(address.getRawQuery());
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes("US-ASCII"));
        assertThat(address.toString()).startsWith("http://localhost:8180/realms/kunming/protocol/openid-connect/auth?");
        assertThat(question)
                .containsEntry("response_type", List.of("code"))
                .containsEntry("client_id", List.of("portal"))
                .containsEntry("state", List.of("state-1"))
                .containsEntry("nonce", List.of("nonce-1"))
                .containsEntry("code_challenge_method", List.of("S256"))
                .containsEntry(
                        "code_challenge",
                        List.of(Base64.getUrlEncoder().withoutPadding().encodeToString(digest)))
                .containsEntry("redirect_uri", List.of("http://kunming.localhost:8080/office/callback"));
        assertThat(address.toString()).doesNotContain(VERIFIER);
    }

    @Test
    void refusesAnAnswerWithAnotherState() {
        assertRefused(Map.of("code", List.of("c"), "state", List.of("state-2")));
    }

    @Test
    void refusesAnAnswerWithoutState() {
        assertRefused(Map.of("code", List.of("c")));
    }

    @Test
    void refusesAnAnswerOfAnotherIssuer() {
        assertRefused(Map.of(
                "code", List.of("c"),
                "state", List.of("state-1"),
                "iss", List.of("http://localhost:8180/realms/beidaihe")));
    }

    @Test
    void refusesAnAnswerWithoutCode() {
        assertRefused(Map.of("state", List.of("state-1")));
        assertRefused(Map.of("state", List.of("state-1"), "code", List.of("")));
        assertRefused(Map.of("state", List.of(""), "code", List.of("c")));
        assertRefused(Map.of("state", List.of("state-1"), "response", List.of("x.y.z")));
    }

    @Test
    void refusesAnErrorAnswer() {
        assertRefused(Map.of("error", List.of("access_denied"), "state", List.of("state-1")));
    }

    @Test
    void acceptsAnIdTokenWithTheAttemptsNonce() throws Exception {
        assertThat(verify(kunming.idToken("nonce-1").build(), "nonce-1").getSubject())
                .isEqualTo("officer-1");
    }

    @Test
    void refusesAnIdTokenWithAnotherNonce() {
        assertIdTokenRefused(kunming.sign(kunming.idToken("nonce-2").build()));
    }

    @Test
    void refusesAnIdTokenOfAnotherTenant() {
        assertIdTokenRefused(beidaihe.sign(beidaihe.idToken("nonce-1").build()));
        assertIdTokenRefused(kunming.sign(beidaihe.idToken("nonce-1").build()));
    }

    @Test
    void refusesAnIdTokenForAnotherClient() {
        assertIdTokenRefused(
                kunming.sign(kunming.idToken("nonce-1").audience("account").build()));
    }

    @Test
    void logsOutAtTheRealmAndComesBackToTheTenantsOffice() throws Exception {
        String idToken = kunming.sign(kunming.idToken("nonce-1").build());
        URI address = flow.logoutAddress(idToken);
        Map<String, List<String>> question = URLUtils.parseParameters(address.getRawQuery());
        assertThat(address.getPath()).isEqualTo("/realms/kunming/protocol/openid-connect/logout");
        assertThat(question)
                .containsEntry("id_token_hint", List.of(idToken))
                .containsEntry("post_logout_redirect_uri", List.of("http://kunming.localhost:8080/office/"));
    }

    private JWTClaimsSet verify(JWTClaimsSet claims, String nonce) throws Exception {
        return flow.verifyIdToken(JWTParser.parse(kunming.sign(claims)), new Nonce(nonce));
    }

    private void assertRefused(Map<String, List<String>> answer) {
        assertThatThrownBy(() -> flow.redeem(ATTEMPT, answer)).isInstanceOf(LoginRefusedException.class);
    }

    private void assertIdTokenRefused(String token) {
        assertThatThrownBy(() -> flow.verifyIdToken(JWTParser.parse(token), new Nonce("nonce-1")))
                .isInstanceOf(LoginRefusedException.class);
    }
}
