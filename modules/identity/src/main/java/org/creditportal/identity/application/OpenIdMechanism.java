package org.creditportal.identity.application;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.audit.AuditEvent;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.webkit.language.Languages;
import org.creditportal.webkit.rest.Problem;

/**
 * Logs officers in at the Keycloak realm of the tenant whose host they came to, and machine clients by their bearer token.
 *
 * <p>It is our own because the platform's OpenID mechanism keeps the first tenant's provider for the whole process (ADR
 * 0005). The container asks it on every request, before any filter; it therefore finds the tenant itself, and re-establishes
 * the caller from the session each time instead of leaving that to {@code @AutoApplySession}: the container's own memory of a
 * login would not notice another host, a disabled account or a changed role.
 */
@ApplicationScoped
public class OpenIdMechanism implements HttpAuthenticationMechanism {

    private static final Logger LOGGER = Logger.getLogger(OpenIdMechanism.class.getName());
    private static final String BEARER = "Bearer ";

    /** Ending of the state of a login that was begun again because the first one was lost; prevents endless circles. */
    private static final String AGAIN = ".again";

    private static final String AGAIN_TARGET = "/?login=again";

    @Inject
    private TenantDirectory tenants;

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

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        Optional<TenantDefinition> tenant = tenants.findByHost(request.getServerName());
        if (tenant.isEmpty()) {
            return context.doNothing(); // the tenant filter answers 421
        }
        caller.arrive(request.getRemoteAddr());
        try {
            return TenantScope.callAs(tenant.get().id(), () -> admit(request, response, context, tenant.get()));
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new AuthenticationException(failure);
        }
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        sessions.end(request);
        context.cleanClientSubject();
    }

    private AuthenticationStatus admit(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context,
            TenantDefinition tenant)
            throws IOException {
        return switch (OfficePath.of(request)) {
            case OPEN -> context.doNothing();
            case API -> byToken(request, response, context, tenant);
            case CALLBACK -> finishLogin(request, response, tenant);
            case LOGOUT -> logOut(request, response, tenant);
            case PAGE -> bySession(request, response, context, tenant);
        };
    }

    private AuthenticationStatus byToken(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context,
            TenantDefinition tenant)
            throws IOException {
        String authorization = request.getHeader("Authorization");
        if (authorization == null || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return refuse(response, "Bearer");
        }
        try {
            JWTClaimsSet claims = new AccessTokens(realms.of(tenant), clock)
                    .verify(authorization.substring(BEARER.length()).strip());
            return admit(context, OfficerClaims.read(claims, tenant));
        } catch (LoginRefusedException refusal) {
            LOGGER.info(() -> "Bearer token refused at " + tenant.id() + ": " + refusal.getMessage());
            return refuse(response, "Bearer error=\"invalid_token\"");
        } catch (RealmUnavailableException failure) {
            return unavailable(response, tenant, failure);
        }
    }

    private AuthenticationStatus bySession(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context,
            TenantDefinition tenant)
            throws IOException {
        Optional<LoginSession> login = sessions.find(request, tenant);
        if (login.isPresent()) {
            return admit(context, login.get().officer());
        }
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            return leadAway(request, response);
        }
        if (!"GET".equals(request.getMethod()) && !"HEAD".equals(request.getMethod())) {
            return redirect(response, URI.create(realms.of(tenant).officeUrl() + "/error?page=expired"));
        }
        return startLogin(request, response, tenant);
    }

    private AuthenticationStatus admit(HttpMessageContext context, Officer officer) {
        caller.identify(officer);
        return context.notifyContainerAboutLogin(new CallerPrincipal(officer.username()), officer.permissions());
    }

    private AuthenticationStatus startLogin(
            HttpServletRequest request, HttpServletResponse response, TenantDefinition tenant) throws IOException {
        String target = target(request);
        boolean again = target.equals(AGAIN_TARGET);
        LoginAttempt attempt = new LoginAttempt(
                new State().getValue() + (again ? AGAIN : ""),
                new Nonce().getValue(),
                new CodeVerifier().getValue(),
                again ? "/" : target,
                clock.instant());
        sessions.remember(request, tenant, attempt);
        String language = Languages.tag(Languages.of(request));
        return redirect(response, new CodeFlow(realms.of(tenant)).loginAddress(attempt, language));
    }

    private AuthenticationStatus finishLogin(
            HttpServletRequest request, HttpServletResponse response, TenantDefinition tenant) throws IOException {
        OpenIdRealm realm = realms.of(tenant);
        String state = request.getParameter("state");
        Optional<LoginAttempt> attempt = sessions.take(request, tenant, state);
        if (attempt.isEmpty()) {
            return resume(request, response, tenant, state);
        }
        try {
            CodeFlow.VerifiedTokens tokens = new CodeFlow(realm)
                    .redeem(
                            attempt.get(),
                            request.getParameterMap().entrySet().stream()
                                    .collect(Collectors.toMap(
                                            Map.Entry::getKey, entry -> Arrays.asList(entry.getValue()))));
            LoginSession login = OfficerSessions.login(tenant, tokens, clock.instant());
            caller.identify(login.officer());
            trail.record(AuditEvent.OFFICER_LOGGED_IN, login.officer().username(), null);
            sessions.open(request, tenant, login);
            return redirect(
                    response, URI.create(realm.officeUrl() + attempt.get().target()));
        } catch (LoginRefusedException refusal) {
            LOGGER.warning(() -> "Login refused at " + tenant.id() + ": " + refusal.getMessage());
            trail.record(AuditEvent.OFFICER_LOGIN_REFUSED, null, refusal.getMessage());
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return AuthenticationStatus.SEND_FAILURE;
        } catch (RealmUnavailableException failure) {
            return unavailable(response, tenant, failure);
        }
    }

    /** An answer to no known question: back button, a session lost meanwhile, or somebody else's answer. */
    private AuthenticationStatus resume(
            HttpServletRequest request, HttpServletResponse response, TenantDefinition tenant, String state)
            throws IOException {
        String officeUrl = realms.of(tenant).officeUrl();
        if (sessions.find(request, tenant).isPresent()) {
            return redirect(response, URI.create(officeUrl + "/"));
        }
        if (state != null && !state.endsWith(AGAIN)) {
            return redirect(response, URI.create(officeUrl + AGAIN_TARGET));
        }
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        return AuthenticationStatus.SEND_FAILURE;
    }

    private AuthenticationStatus logOut(
            HttpServletRequest request, HttpServletResponse response, TenantDefinition tenant) throws IOException {
        OpenIdRealm realm = realms.of(tenant);
        URI office = URI.create(realm.officeUrl() + "/");
        if (isSentByAnotherSite(request)) {
            return redirect(response, office);
        }
        Optional<LoginSession> login = sessions.find(request, tenant);
        sessions.end(request);
        if (login.isEmpty()) {
            return redirect(response, office);
        }
        Officer officer = login.get().officer();
        caller.identify(officer);
        trail.record(AuditEvent.OFFICER_LOGGED_OUT, officer.username(), null);
        try {
            return redirect(
                    response, new CodeFlow(realm).logoutAddress(login.get().idToken()));
        } catch (LoginRefusedException unreadable) {
            throw new IllegalStateException("Own session holds an unreadable token", unreadable);
        }
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
        return (path.startsWith("/") ? path : "/" + path) + (query == null ? "" : "?" + query);
    }

    private static AuthenticationStatus redirect(HttpServletResponse response, URI address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Location", address.toString());
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** Faces' scripts follow a redirect only when it is written in their own form. */
    private static AuthenticationStatus leadAway(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/xml");
        response.setHeader("Cache-Control", "no-store");
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                + request.getContextPath() + "/error?page=expired\"></redirect></partial-response>";
        response.getOutputStream().write(xml.getBytes(StandardCharsets.UTF_8));
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static AuthenticationStatus refuse(HttpServletResponse response, String challenge) throws IOException {
        response.setHeader("WWW-Authenticate", challenge);
        response.setHeader("Cache-Control", "no-store");
        Problem.of(HttpServletResponse.SC_UNAUTHORIZED, null).write(response);
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static AuthenticationStatus unavailable(
            HttpServletResponse response, TenantDefinition tenant, RealmUnavailableException failure)
            throws IOException {
        LOGGER.log(Level.SEVERE, failure, () -> "Keycloak realm " + tenant.id() + " does not answer");
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        return AuthenticationStatus.SEND_FAILURE;
    }
}
