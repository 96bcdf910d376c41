package org.creditportal.systemtests.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.creditportal.kernel.audit.AuditAlarm;
import org.creditportal.kernel.audit.AuditFinding;

/** Who is called when somebody has tampered with the trail. */
@ApplicationScoped
public class FixtureAlarms {

    private final List<AuditFinding> heard = new CopyOnWriteArrayList<>();

    private volatile boolean away;

    /** Whether nobody can be told. */
    void beAway(boolean gone) {
        away = gone;
    }

    void tampered(@Observes AuditAlarm event) {
        if (away) {
            throw new IllegalStateException("Nobody can be told.");
        }
        heard.add(event.finding());
    }

    List<AuditFinding> heard() {
        return List.copyOf(heard);
    }
}
