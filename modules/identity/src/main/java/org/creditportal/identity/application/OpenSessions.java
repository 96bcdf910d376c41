package org.creditportal.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.logging.Logger;
import org.creditportal.kernel.settings.PortalSettings;
import org.creditportal.kernel.tenant.Security;
import org.creditportal.kernel.tenant.TenantDefinition;

/**
 * The officers' sessions on this node, so that their number has a ceiling: of one officer the oldest ends, of one tenant the
 * one that was not used for longest. What nobody sees any more would otherwise fill the memory, one login after the other.
 */
@ApplicationScoped
public class OpenSessions {

    private static final Logger LOGGER = Logger.getLogger(OpenSessions.class.getName());

    private final List<OpenSession> open = new ArrayList<>();

    /** Counts a session that an officer has just opened, and ends those that are too many thereby. */
    void add(HttpSession session, TenantDefinition tenant, String officerId) {
        Security security = tenant.security();
        String tenantId = tenant.id().value();
        List<OpenSession> surplus = new ArrayList<>();
        synchronized (open) {
            open.add(new OpenSession(session, session.getId(), tenantId, officerId));
            surplus.addAll(surplus(
                    each -> each.tenant().equals(tenantId) && each.officer().equals(officerId),
                    HttpSession::getCreationTime,
                    PortalSettings.share(security.sessionsPerOfficer())));
            surplus.addAll(surplus(
                    each -> each.tenant().equals(tenantId),
                    HttpSession::getLastAccessedTime,
                    PortalSettings.share(security.sessions())));
        }
        surplus.forEach(each -> {
            LOGGER.info(() -> "Session of officer " + each.officer() + " at " + each.tenant() + " ended: too many");
            each.end();
        });
    }

    /** No longer counts a session that is over. */
    void remove(String sessionId) {
        synchronized (open) {
            open.removeIf(each -> each.id().equals(sessionId));
        }
    }

    /** Takes out those that are over the ceiling. The one just added is the last and stays. */
    private List<OpenSession> surplus(Predicate<OpenSession> counted, ToLongFunction<HttpSession> moment, int ceiling) {
        List<OpenSession> all = open.stream().filter(counted).toList();
        List<OpenSession> surplus = all.subList(0, all.size() - 1).stream()
                .map(each -> new Told(each, each.told(moment)))
                .sorted(Comparator.comparingLong(Told::moment))
                .map(Told::session)
                .limit(Math.max(0, all.size() - ceiling))
                .toList();
        open.removeAll(surplus);
        return surplus;
    }

    /** Asked once, so that one whose time runs out meanwhile upsets no order. */
    private record Told(OpenSession session, long moment) {}

    private record OpenSession(HttpSession session, String id, String tenant, String officer) {

        /** What the session tells of itself; one whose time ran out a moment ago tells nothing and is the first to go. */
        long told(ToLongFunction<HttpSession> moment) {
            try {
                return moment.applyAsLong(session);
            } catch (IllegalStateException over) {
                return Long.MIN_VALUE;
            }
        }

        void end() {
            try {
                session.invalidate();
            } catch (IllegalStateException over) {
                LOGGER.fine(() -> "It had ended by itself: " + over.getMessage());
            }
        }
    }
}
