package org.creditportal.identity.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditportal.kernel.settings.PortalSettings;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantId;
import org.junit.jupiter.api.Test;

class OpenSessionsTest {

    private static final TenantDefinition KUNMING = tenant("kunming");
    private static final TenantDefinition BEIDAIHE = tenant("beidaihe");

    private final OpenSessions sessions = new OpenSessions();
    private final List<String> ended = new ArrayList<>();
    private final Set<String> overdue = new HashSet<>();
    private int moment;

    @Test
    void endsTheOldestSessionOfAnOfficerWhoOpensTooMany() {
        for (int i = 1; i <= KUNMING.security().sessionsPerOfficer() + 2; i++) {
            open("s" + i, KUNMING, "wang");
        }
        open("other", KUNMING, "li");
        assertThat(ended).containsExactly("s1", "s2");
    }

    @Test
    void allowsANodeItsShareOnly() {
        System.setProperty(PortalSettings.NODES.key(), "2");
        try {
            for (int i = 1; i <= KUNMING.security().sessionsPerOfficer(); i++) {
                open("s" + i, KUNMING, "wang");
            }
        } finally {
            System.clearProperty(PortalSettings.NODES.key());
        }
        assertThat(ended).containsExactly("s1", "s2");
    }

    @Test
    void countsEachTenantForItself() {
        for (int i = 1; i <= KUNMING.security().sessionsPerOfficer(); i++) {
            open("k" + i, KUNMING, "wang");
            open("b" + i, BEIDAIHE, "wang");
        }
        assertThat(ended).isEmpty();
    }

    @Test
    void countsNoSessionThatIsOver() {
        for (int i = 1; i <= 50; i++) {
            open("s" + i, KUNMING, "wang");
            sessions.remove("s" + i);
        }
        assertThat(ended).isEmpty();
    }

    @Test
    void endsTheSessionOfTheTenantThatWasNotUsedForLongest() {
        for (int i = 1; i <= KUNMING.security().sessions() + 1; i++) {
            open("s" + i, KUNMING, "officer" + i);
        }
        assertThat(ended).containsExactly("s1");
    }

    /** Its time ran out and the server has not yet told of it; whoever logs in next finds it. */
    @Test
    void isNotStoppedByASessionWhoseTimeRanOut() {
        open("s1", KUNMING, "wang");
        open("s2", KUNMING, "wang");
        overdue.add("s2");
        for (int i = 3; i <= KUNMING.security().sessionsPerOfficer() + 1; i++) {
            open("s" + i, KUNMING, "wang");
        }
        assertThat(ended).containsExactly("s2");
    }

    private void open(String id, TenantDefinition tenant, String officer) {
        long now = moment++;
        Map<String, Object> answers = Map.of("getId", id, "getCreationTime", now, "getLastAccessedTime", now);
        HttpSession session = (HttpSession) Proxy.newProxyInstance(
                HttpSession.class.getClassLoader(), new Class<?>[] {HttpSession.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("invalidate")) {
                        ended.add(id);
                        return null;
                    }
                    if (overdue.contains(id) && method.getName().endsWith("Time")) {
                        throw new IllegalStateException("Session already invalidated");
                    }
                    return answers.get(method.getName());
                });
        sessions.add(session, tenant, officer);
    }

    private static TenantDefinition tenant(String id) {
        return TenantFiles.load(Path.of("..", "..", "tenants-config")).require(new TenantId(id));
    }
}
