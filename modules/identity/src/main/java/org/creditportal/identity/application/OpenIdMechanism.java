package org.creditportal.identity.application;

import com.nimbusds.jwt.JWTClaimsSet;
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
import java.util.Optional;
import java.util.logging.Logger;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.request.ClientAddress;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.webkit.door.Door;
import org.creditportal.webkit.error.Failures;

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

    @Inject
    private TenantDirectory tenants;

    @Inject
    private Door door;

    @Inject
    private VerifiedTokens tokens;

    @Inject
    private OfficerSessions sessions;

    @Inject
    private BrowserLogin login;

    @Inject
    private RequestCaller caller;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        Optional<TenantDefinition> tenant = tenants.findByHost(request.getServerName());
        if (tenant.isEmpty() || door.judge(request).isPresent()) {
            return context.doNothing(); // the first filters answer
        }
        caller.arrive(ClientAddress.of(request));
        try {
            return TenantScope.callAs(tenant.get().id(), () -> answer(request, response, context, tenant.get()));
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

    /** What is away, realm or database, is told as that and in one line; there is no filter yet that would do so. */
    private AuthenticationStatus answer(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context,
            TenantDefinition tenant)
            throws IOException {
        try {
            return admit(request, response, context, tenant);
        } catch (RealmUnavailableException failure) {
            LOGGER.warning(() -> "Keycloak realm " + tenant.id() + ": " + failure.getMessage());
            return OfficeAnswers.unavailable(request, response);
        } catch (RuntimeException failure) {
            if (!Failures.isUnavailable(failure)) {
                throw failure;
            }
            Failures.logUnavailable(request, failure);
            return OfficeAnswers.unavailable(request, response);
        }
    }

    private AuthenticationStatus admit(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context,
            TenantDefinition tenant)
            throws IOException, RealmUnavailableException {
        return switch (OfficePath.of(request)) {
            case OPEN -> context.doNothing();
            case API -> byToken(request, response, context, tenant);
            case CALLBACK -> login.finish(request, response, tenant);
            case LOGOUT -> login.logOut(request, response, tenant);
            case PAGE -> bySession(request, response, context, tenant);
        };
    }

    private AuthenticationStatus byToken(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context,
            TenantDefinition tenant)
            throws IOException, RealmUnavailableException {
        String authorization = request.getHeader("Authorization");
        if (authorization == null || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return OfficeAnswers.refuse(response, "Bearer");
        }
        try {
            JWTClaimsSet claims = tokens.verify(
                    tenant, authorization.substring(BEARER.length()).strip());
            return admit(context, OfficerClaims.read(claims, tenant));
        } catch (LoginRefusedException refusal) {
            LOGGER.info(() -> "Bearer token refused at " + tenant.id() + ": " + refusal.getMessage());
            return OfficeAnswers.refuse(response, "Bearer error=\"invalid_token\"");
        }
    }

    private AuthenticationStatus bySession(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context,
            TenantDefinition tenant)
            throws IOException, RealmUnavailableException {
        Optional<LoginSession> session = sessions.find(request, tenant);
        if (session.isPresent()) {
            return admit(context, session.get().officer());
        }
        boolean reading = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        return reading && !OfficeAnswers.isAjax(request)
                ? login.start(request, response, tenant)
                : OfficeAnswers.errorPage(request, response, "expired");
    }

    private AuthenticationStatus admit(HttpMessageContext context, Officer officer) {
        caller.identify(officer);
        return context.notifyContainerAboutLogin(new CallerPrincipal(officer.username()), officer.permissions());
    }
}
