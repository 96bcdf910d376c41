package org.creditportal.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.creditportal.kernel.tenant.TenantDefinition;

/**
 * What identity keeps in HTTP sessions: open login attempts, and who is logged in. A session counts only for the tenant that
 * it was made for; on any other host it ends. At most every five minutes the realm is asked whether the login still stands,
 * so that a disabled officer is out, and a changed role counts, within that time.
 */
@ApplicationScoped
public class OfficerSessions {

    /** How long the realm's word is taken without asking again. */
    static final Duration CHECK_INTERVAL = Duration.ofMinutes(5);

    /** How long the last word counts while the realm does not answer. */
    static final Duration LONGEST_UNCHECKED = CHECK_INTERVAL.multipliedBy(2);

    /** A session that holds nothing but a begun login ends after this time. */
    static final Duration LOGIN_TIME = Duration.ofMinutes(30);

    private static final Logger LOGGER = Logger.getLogger(OfficerSessions.class.getName());
    private static final String LOGIN = "org.creditportal.identity.login";
    private static final String ATTEMPTS = "org.creditportal.identity.attempts";

    /** Requests of one session ask the realm one after the other; few locks serve all sessions. */
    private final Object[] locks = Stream.generate(Object::new).limit(64).toArray();

    @Inject
    private OpenIdRealms realms;

    @Inject
    private Clock clock;

    /** Remembers that a login was begun; makes the session. */
    void remember(HttpServletRequest request, TenantDefinition tenant, LoginAttempt attempt) {
        HttpSession session = request.getSession(true);
        LoginAttempts attempts = attempts(session, tenant);
        if (session.getAttribute(LOGIN) == null) {
            session.setMaxInactiveInterval((int) LOGIN_TIME.toSeconds());
        }
        session.setAttribute(ATTEMPTS, attempts.with(attempt));
    }

    /** The attempt with this state, begun in this browser at this tenant; it is forgotten thereby and works once. */
    Optional<LoginAttempt> take(HttpServletRequest request, TenantDefinition tenant, String state) {
        HttpSession session = request.getSession(false);
        if (session == null || state == null) {
            return Optional.empty();
        }
        LoginAttempts attempts = attempts(session, tenant);
        Optional<LoginAttempt> attempt = attempts.find(state);
        attempt.ifPresent(found -> session.setAttribute(ATTEMPTS, attempts.without(found)));
        return attempt;
    }

    /** Opens the officer's session under a new id, so that an id planted before the login is worth nothing. */
    void open(HttpServletRequest request, TenantDefinition tenant, LoginSession login) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setMaxInactiveInterval((int) tenant.security().idle().toSeconds());
        session.setAttribute(LOGIN, login);
    }

    /** Who is logged in with this request's session at this tenant, checked with the realm when it is time. */
    Optional<LoginSession> find(HttpServletRequest request, TenantDefinition tenant) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(LOGIN) instanceof LoginSession login)) {
            return Optional.empty();
        }
        if (!login.tenant().equals(tenant.id().value())) {
            LOGGER.warning(() -> "Session of tenant " + login.tenant() + " was refused at " + tenant.id());
            session.invalidate();
            return Optional.empty();
        }
        if (isFresh(login, CHECK_INTERVAL)) {
            return Optional.of(login);
        }
        synchronized (locks[Math.floorMod(session.getId().hashCode(), locks.length)]) {
            return checked(session, tenant);
        }
    }

    /** Ends the session, if there is one, and tells whose it was. */
    Optional<LoginSession> end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        Object login = session.getAttribute(LOGIN);
        session.invalidate();
        return login instanceof LoginSession whose ? Optional.of(whose) : Optional.empty();
    }

    private Optional<LoginSession> checked(HttpSession session, TenantDefinition tenant) {
        LoginSession login = (LoginSession) session.getAttribute(LOGIN);
        if (login == null || isFresh(login, CHECK_INTERVAL)) {
            return Optional.ofNullable(login);
        }
        try {
            CodeFlow.VerifiedTokens tokens = new CodeFlow(realms.of(tenant)).refresh(login.refreshToken());
            LoginSession renewed = login(tenant, tokens, clock.instant());
            if (!renewed.officer().id().equals(login.officer().id())) {
                throw new LoginRefusedException("The realm answered for another account");
            }
            session.setAttribute(LOGIN, renewed);
            return Optional.of(renewed);
        } catch (LoginRefusedException refusal) {
            LOGGER.info(() -> "Session of " + login.officer().username() + " at " + tenant.id() + " ended: "
                    + refusal.getMessage());
            session.invalidate();
            return Optional.empty();
        } catch (RealmUnavailableException failure) {
            LOGGER.log(Level.WARNING, failure, () -> "Realm " + tenant.id() + " does not answer");
            if (isFresh(login, LONGEST_UNCHECKED)) {
                return Optional.of(login);
            }
            session.invalidate();
            return Optional.empty();
        }
    }

    /** The officer's session that verified tokens stand for. */
    static LoginSession login(TenantDefinition tenant, CodeFlow.VerifiedTokens tokens, Instant now)
            throws LoginRefusedException {
        return new LoginSession(
                tenant.id().value(),
                OfficerClaims.read(tokens.claims(), tenant),
                tokens.idToken(),
                tokens.refreshToken(),
                now);
    }

    private boolean isFresh(LoginSession login, Duration age) {
        return clock.instant().isBefore(login.checkedAt().plus(age));
    }

    private static LoginAttempts attempts(HttpSession session, TenantDefinition tenant) {
        String id = tenant.id().value();
        return session.getAttribute(ATTEMPTS) instanceof LoginAttempts attempts
                        && attempts.tenant().equals(id)
                ? attempts
                : LoginAttempts.none(id);
    }
}
