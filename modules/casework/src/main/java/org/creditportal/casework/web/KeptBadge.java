package org.creditportal.casework.web;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.creditportal.casework.api.work.BadgeView;

/**
 * What the menu's numbers were a moment ago, with the officer's session. Every module is asked for them, which takes longer than most pages do, and
 * pages follow each other faster than the numbers change. What the officer does here counts at once, what others do a moment later.
 */
@WebListener
public class KeptBadge implements ServletRequestListener {

    /** As long as somebody looks at one page. */
    static final Duration MOMENT = Duration.ofSeconds(15);

    private static final String ATTRIBUTE = KeptBadge.class.getName();
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private record Counted(BadgeView badge, Instant at) implements Serializable {}

    /** The numbers, where they were asked for a moment ago. */
    static Optional<BadgeView> find(HttpServletRequest request, Instant now) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (Counted) session.getAttribute(ATTRIBUTE))
                .filter(counted -> counted.at().plus(MOMENT).isAfter(now))
                .map(Counted::badge);
    }

    static BadgeView keep(HttpServletRequest request, BadgeView badge, Instant now) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.setAttribute(ATTRIBUTE, new Counted(badge, now));
        }
        return badge;
    }

    /** Whatever is sent may change what waits. */
    @Override
    public void requestInitialized(ServletRequestEvent event) {
        if (event.getServletRequest() instanceof HttpServletRequest request && !READING.contains(request.getMethod())) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.removeAttribute(ATTRIBUTE);
            }
        }
    }
}
