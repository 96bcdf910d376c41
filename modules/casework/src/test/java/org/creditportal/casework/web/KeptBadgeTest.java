package org.creditportal.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.creditportal.casework.api.work.BadgeView;
import org.junit.jupiter.api.Test;

class KeptBadgeTest {

    private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");
    private static final BadgeView BADGE = new BadgeView(3, 1, 2);

    private final Map<String, Object> attributes = new HashMap<>();

    @Test
    void isKeptForAMoment() {
        KeptBadge.keep(request("GET", true), BADGE, NOW);
        assertThat(KeptBadge.find(request("GET", true), NOW.plusSeconds(1))).contains(BADGE);
        assertThat(KeptBadge.find(request("GET", true), NOW.plus(KeptBadge.MOMENT)))
                .isEmpty();
    }

    @Test
    void whatTheOfficerDoesCountsAtOnce() {
        KeptBadge.keep(request("GET", true), BADGE, NOW);
        begin("GET", true);
        assertThat(KeptBadge.find(request("GET", true), NOW)).contains(BADGE);
        begin("POST", true);
        assertThat(KeptBadge.find(request("GET", true), NOW)).isEmpty();
    }

    @Test
    void nobodyGetsASessionByIt() {
        assertThat(KeptBadge.find(request("GET", false), NOW)).isEmpty();
        assertThat(KeptBadge.keep(request("GET", false), BADGE, NOW)).isEqualTo(BADGE);
        begin("POST", false);
        assertThat(attributes).isEmpty();
    }

    private void begin(String method, boolean loggedIn) {
        ServletContext application = (ServletContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ServletContext.class}, (proxy, asked, arguments) -> null);
        new KeptBadge().requestInitialized(new ServletRequestEvent(application, request(method, loggedIn)));
    }

    private HttpServletRequest request(String method, boolean loggedIn) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (proxy, asked, arguments) -> {
                    if (asked.getName().equals("getMethod")) {
                        return method;
                    }
                    assertThat(arguments).as(asked.getName()).containsExactly(false);
                    return loggedIn ? session() : null;
                });
    }

    private HttpSession session() {
        return (HttpSession) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpSession.class}, (proxy, asked, arguments) -> {
                    String name = (String) arguments[0];
                    return switch (asked.getName()) {
                        case "setAttribute" -> attributes.put(name, arguments[1]);
                        case "removeAttribute" -> attributes.remove(name);
                        default -> attributes.get(name);
                    };
                });
    }
}
