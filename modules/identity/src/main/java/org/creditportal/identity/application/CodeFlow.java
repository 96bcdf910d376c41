package org.creditportal.identity.application;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.AuthenticationErrorResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCScopeValue;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * OpenID Connect's authorization code flow with PKCE against one tenant's realm: the question, the answer, the refresh and
 * the end. It keeps nothing; what must be remembered is in {@link LoginAttempt} and {@link LoginSession}.
 */
final class CodeFlow {

    private static final int SERVER_ERROR = 500;

    private final OpenIdRealm realm;

    CodeFlow(OpenIdRealm realm) {
        this.realm = realm;
    }

    /** Address to which the browser is sent for the login. */
    URI loginAddress(LoginAttempt attempt, String language) {
        AuthenticationRequest request = new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope(OIDCScopeValue.OPENID), OpenIdRealm.CLIENT, realm.redirectUri())
                .endpointURI(realm.authorizationEndpoint())
                .state(new State(attempt.state()))
                .nonce(new Nonce(attempt.nonce()))
                .codeChallenge(new CodeVerifier(attempt.verifier()), CodeChallengeMethod.S256)
                .uiLocales(uiLocales(language))
                .build();
        return request.toURI();
    }

    /**
     * Turns the realm's answer into tokens.
     *
     * @param parameters the callback's query parameters
     * @throws LoginRefusedException when the answer or its tokens do not belong to the attempt
     * @throws RealmUnavailableException when the realm cannot be asked
     */
    LoginTokens redeem(LoginAttempt attempt, Map<String, List<String>> parameters)
            throws LoginRefusedException, RealmUnavailableException {
        AuthenticationResponse response = parse(parameters);
        if (response.getState() == null
                || !attempt.state().equals(response.getState().getValue())) {
            throw new LoginRefusedException("The answer has another state");
        }
        if (response.getIssuer() != null && !realm.issuer().equals(response.getIssuer())) {
            throw new LoginRefusedException("The answer comes from another issuer");
        }
        if (response instanceof AuthenticationErrorResponse error) {
            throw new LoginRefusedException("Realm answered " + code(error.getErrorObject()));
        }
        AuthorizationCode code = response.toSuccessResponse().getAuthorizationCode();
        if (code == null) {
            throw new LoginRefusedException("The answer holds no code");
        }
        AuthorizationGrant grant =
                new AuthorizationCodeGrant(code, realm.redirectUri(), new CodeVerifier(attempt.verifier()));
        return verify(request(grant), new Nonce(attempt.nonce()));
    }

    /**
     * Asks the realm whether a login still stands, and as what.
     *
     * @throws LoginRefusedException when it does not: logged out, disabled, or over
     * @throws RealmUnavailableException when the realm cannot be asked
     */
    LoginTokens refresh(String refreshToken) throws LoginRefusedException, RealmUnavailableException {
        return verify(request(new RefreshTokenGrant(new RefreshToken(refreshToken))), null);
    }

    /** Address that ends the login at the realm and leads back to the tenant's office. */
    URI logoutAddress(String idToken) throws LoginRefusedException {
        try {
            URI back = URI.create(realm.officeUrl() + "/");
            JWT hint = JWTParser.parse(idToken);
            return new LogoutRequest(realm.logoutEndpoint(), hint, null, OpenIdRealm.CLIENT, back, null, null).toURI();
        } catch (java.text.ParseException failure) {
            throw new LoginRefusedException("ID token cannot be read", failure);
        }
    }

    private AuthenticationResponse parse(Map<String, List<String>> parameters) throws LoginRefusedException {
        try {
            return AuthenticationResponseParser.parse(realm.redirectUri(), parameters);
        } catch (ParseException | IllegalArgumentException failure) { // an empty code or state is an illegal argument
            throw new LoginRefusedException("The answer cannot be read", failure);
        }
    }

    private OIDCTokens request(AuthorizationGrant grant) throws LoginRefusedException, RealmUnavailableException {
        HTTPRequest request = new TokenRequest.Builder(realm.tokenEndpoint(), realm.client(), grant)
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(OpenIdRealm.CONNECT_TIMEOUT_MILLIS);
        request.setReadTimeout(OpenIdRealm.READ_TIMEOUT_MILLIS);
        request.setFollowRedirects(false);
        try {
            HTTPResponse answer = request.send();
            if (answer.getStatusCode() >= SERVER_ERROR) {
                throw new IOException("Token endpoint answered " + answer.getStatusCode());
            }
            TokenResponse response = OIDCTokenResponseParser.parse(answer);
            if (response instanceof OIDCTokenResponse success) {
                return success.getOIDCTokens();
            }
            throw new LoginRefusedException(
                    "Realm answered " + code(response.toErrorResponse().getErrorObject()));
        } catch (IOException failure) {
            throw new RealmUnavailableException(failure);
        } catch (ParseException failure) {
            throw new LoginRefusedException("The realm's tokens cannot be read", failure);
        }
    }

    /** Signature, issuer of this tenant, audience {@code portal}, time and (at login) nonce of the ID token. */
    private LoginTokens verify(OIDCTokens tokens, Nonce nonce) throws LoginRefusedException, RealmUnavailableException {
        if (tokens.getIDToken() == null || tokens.getRefreshToken() == null) {
            throw new LoginRefusedException("The realm sent no ID token or no refresh token");
        }
        JWTClaimsSet claims = verifyIdToken(tokens.getIDToken(), nonce);
        return new LoginTokens(
                claims, tokens.getIDTokenString(), tokens.getRefreshToken().getValue());
    }

    JWTClaimsSet verifyIdToken(JWT idToken, Nonce nonce) throws LoginRefusedException, RealmUnavailableException {
        try {
            return new IDTokenValidator(realm.issuer(), OpenIdRealm.CLIENT, realm.keySelectorOfOwnTokens(), null)
                    .validate(idToken, nonce)
                    .toJWTClaimsSet();
        } catch (KeySourceException failure) {
            throw new RealmUnavailableException(failure);
        } catch (BadJOSEException | JOSEException | ParseException failure) {
            throw new LoginRefusedException("ID token: " + failure.getMessage(), failure);
        }
    }

    private static String code(ErrorObject error) {
        return error == null ? "an error" : error.getCode() + ": " + error.getDescription();
    }

    private static List<LangTag> uiLocales(String language) {
        try {
            return List.of(LangTag.parse(language));
        } catch (LangTagException failure) {
            throw new IllegalArgumentException(language, failure);
        }
    }

    /**
     * Tokens whose ID token was verified.
     *
     * @param claims of the ID token
     * @param idToken for the logout
     * @param refreshToken for the next check
     */
    record LoginTokens(JWTClaimsSet claims, String idToken, String refreshToken) {}
}
