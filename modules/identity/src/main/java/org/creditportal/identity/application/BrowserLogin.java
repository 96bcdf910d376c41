package org.creditportal.identity.application;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.creditportal.identity.api.IdentityAudit;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.webkit.language.Languages;

/**
 * An officer's way to the realm and back. Until it has come back whole, the portal keeps nothing of it: the attempt travels
 * with the browser ({@link LoginAttempts}), and no session is made (ADR 0028).
 */
@ApplicationScoped
public class BrowserLogin {

    private static final Logger LOGGER = Logger.getLogger(BrowserLogin.class.getName());

    /** Ending of the state of a login that was begun again because the first one was lost; prevents endless circles. */
    private static final String AGAIN = ".again";

    private static final String AGAIN_TARGET = "/?login=again";

    /** A longer one is forgotten: cookies and requests have their limits. */
    private static final int LONGEST_TARGET = 600;

    @Inject
    private OpenIdRealms realms;

    @Inject
    private OfficerSessions sessions;

    @Inject
    private RequestCaller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Sends the browser to the realm.
     *
     * @throws RealmUnavailableException when the realm is away; the browser would only say that nobody answers
     */
    AuthenticationStatus start(HttpServletRequest request, HttpServletResponse response, TenantDefinition tenant)
            throws RealmUnavailableException {
        OpenIdRealm realm = realms.of(tenant);
        if (!realm.keys().answers()) {
            throw new RealmUnavailableException("nobody can log in, it does not answer");
        }
        String target = target(request);
        boolean again = target.equals(AGAIN_TARGET);
        LoginAttempt attempt = new LoginAttempt(
                new State().getValue() + (again ? AGAIN : ""),
                new Nonce().getValue(),
                new CodeVerifier().getValue(),
                again ? "/" : target,
                clock.instant());
        new LoginAttempts(realm.attempts()).remember(request, response, attempt);
        String language = Languages.tag(Languages.of(request));
        return OfficeAnswers.redirect(
                response, new CodeFlow(realm).loginAddress(attempt, language).toString());
    }

    /** Takes the realm's answer and opens the session, or says what to do. */
    AuthenticationStatus finish(HttpServletRequest request, HttpServletResponse response, TenantDefinition tenant)
            throws IOException, RealmUnavailableException {
        if (!"GET".equals(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return AuthenticationStatus.SEND_FAILURE;
        }
        OpenIdRealm realm = realms.of(tenant);
        String state = request.getParameter("state");
        Optional<LoginAttempt> attempt = new LoginAttempts(realm.attempts()).take(request, response, state);
        if (attempt.isEmpty()) {
            return resume(request, response, tenant, state);
        }
        try {
            CodeFlow.LoginTokens tokens = new CodeFlow(realm).redeem(attempt.get(), parameters(request));
            LoginSession login = OfficerSessions.login(tenant, tokens, clock.instant());
            caller.identify(login.officer());
            trail.recordAlone(IdentityAudit.OFFICER_LOGGED_IN, login.officer().username(), null);
            if (OfficerClaims.isRecovery(tokens.claims())) {
                alarm(tenant, login.officer());
            }
            sessions.open(request, tenant, login);
            return OfficeAnswers.redirect(
                    response, realm.officeUrl() + attempt.get().target());
        } catch (LoginRefusedException refusal) {
            LOGGER.warning(() -> "Login refused at " + tenant.id() + ": " + refusal.getMessage());
            trail.recordAlone(IdentityAudit.OFFICER_LOGIN_REFUSED, null, refusal.getMessage());
            return OfficeAnswers.errorPage(request, response, "loginRefused");
        }
    }

    /** The second way in for administrators was used: the operator must know, and the trail tells. */
    private void alarm(TenantDefinition tenant, Officer officer) {
        trail.recordAlone(IdentityAudit.RECOVERY_ACCOUNT_USED, officer.username(), null);
        LOGGER.severe(() -> "ALARM: the recovery account " + officer.username() + " of " + tenant.id()
                + " has logged in from " + caller.address());
    }

    /** An answer to no known question: back button, an attempt lost or expired meanwhile, or somebody else's answer. */
    private AuthenticationStatus resume(
            HttpServletRequest request, HttpServletResponse response, TenantDefinition tenant, String state)
            throws IOException, RealmUnavailableException {
        String officeUrl = realms.of(tenant).officeUrl();
        if (sessions.find(request, tenant).isPresent()) {
            return OfficeAnswers.redirect(response, officeUrl + "/");
        }
        if (state != null && !state.endsWith(AGAIN)) {
            return OfficeAnswers.redirect(response, officeUrl + AGAIN_TARGET);
        }
        return OfficeAnswers.errorPage(request, response, "loginRefused");
    }

    /** Ends the session here and the login at the realm. */
    AuthenticationStatus logOut(HttpServletRequest request, HttpServletResponse response, TenantDefinition tenant) {
        OpenIdRealm realm = realms.of(tenant);
        String office = realm.officeUrl() + "/";
        if (isSentByAnotherSite(request)) {
            return OfficeAnswers.redirect(response, office);
        }
        Optional<LoginSession> login = sessions.end(request)
                .filter(ended -> ended.tenant().equals(tenant.id().value()));
        if (login.isEmpty()) {
            return OfficeAnswers.redirect(response, office);
        }
        Officer officer = login.get().officer();
        caller.identify(officer);
        trail.recordAlone(IdentityAudit.OFFICER_LOGGED_OUT, officer.username(), null);
        if (!realm.keys().answers()) {
            return OfficeAnswers.redirect(response, office); // which says that the realm is away
        }
        try {
            String idToken = login.get().idToken();
            return OfficeAnswers.redirect(
                    response, new CodeFlow(realm).logoutAddress(idToken).toString());
        } catch (LoginRefusedException unreadable) {
            throw new IllegalStateException("Own session holds an unreadable token", unreadable);
        }
    }

    private static Map<String, List<String>> parameters(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Arrays.asList(entry.getValue())));
    }

    /** Another site must not be able to log officers out by a link or a picture. */
    private static boolean isSentByAnotherSite(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    /** Path and query below the context, as the browser wrote them. */
    private static String target(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString();
        String target = (path.startsWith("/") ? path : "/" + path) + (query == null ? "" : "?" + query);
        return target.length() > LONGEST_TARGET ? "/" : target;
    }
}
