package org.creditportal.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.creditportal.kernel.tenant.TenantDefinition;

/**
 * What identity keeps in HTTP sessions: who is logged in. There is no session before (ADR 0028). A session counts only for the
 * tenant that it was made for; on any other host it ends. At most every half minute the realm is asked whether the login
 * still stands, so that a disabled officer is out, and a changed role counts, within one.
 */
@ApplicationScoped
public class OfficerSessions {

    /** How long the realm's word is taken without asking again. */
    static final Duration CHECK_INTERVAL = Duration.ofSeconds(30);

    /** How long the last word counts while the realm does not answer. */
    static final Duration LONGEST_UNCHECKED = Duration.ofMinutes(10);

    private static final Logger LOGGER = Logger.getLogger(OfficerSessions.class.getName());
    private static final String LOGIN = "org.creditportal.identity.login";

    /** Requests of one session ask the realm one after the other; few locks serve all sessions. */
    private final Object[] locks = Stream.generate(Object::new).limit(64).toArray();

    @Inject
    private OpenIdRealms realms;

    @Inject
    private OpenSessions openSessions;

    @Inject
    private Clock clock;

    /** Opens the officer's session, without anything of the one before it, if there is one. */
    void open(HttpServletRequest request, TenantDefinition tenant, LoginSession login) {
        end(request);
        HttpSession session = request.getSession(true);
        request.changeSessionId(); // an id planted before the login is worth nothing
        session.setMaxInactiveInterval((int) tenant.security().idle().toSeconds());
        session.setAttribute(LOGIN, login);
        openSessions.add(session, tenant, login.officer().id());
    }

    /**
     * Who is logged in with this request's session at this tenant, checked with the realm when it is time.
     *
     * @throws RealmUnavailableException when the realm was away for so long that its last word counts no more; the session
     *     waits for it
     */
    Optional<LoginSession> find(HttpServletRequest request, TenantDefinition tenant) throws RealmUnavailableException {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        try {
            return find(session, tenant);
        } catch (IllegalStateException over) { // ended meanwhile, by another request
            return Optional.empty();
        }
    }

    private Optional<LoginSession> find(HttpSession session, TenantDefinition tenant) throws RealmUnavailableException {
        if (!(session.getAttribute(LOGIN) instanceof LoginSession login)) {
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
        try {
            Object login = session.getAttribute(LOGIN);
            session.invalidate();
            return login instanceof LoginSession whose ? Optional.of(whose) : Optional.empty();
        } catch (IllegalStateException over) { // ended meanwhile, by another request
            return Optional.empty();
        }
    }

    private Optional<LoginSession> checked(HttpSession session, TenantDefinition tenant)
            throws RealmUnavailableException {
        LoginSession login = (LoginSession) session.getAttribute(LOGIN);
        if (login == null || isFresh(login, CHECK_INTERVAL)) {
            return Optional.ofNullable(login);
        }
        OpenIdRealm realm = realms.of(tenant);
        try {
            if (!realm.keys().answers()) {
                throw new RealmUnavailableException("The realm of " + tenant.id() + " does not answer");
            }
            LoginSession renewed = login(tenant, new CodeFlow(realm).refresh(login.refreshToken()), clock.instant());
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
            if (isFresh(login, LONGEST_UNCHECKED)) {
                return Optional.of(login);
            }
            throw failure;
        }
    }

    /** The officer's session that verified tokens stand for. */
    static LoginSession login(TenantDefinition tenant, CodeFlow.LoginTokens tokens, Instant now)
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
}
