package org.creditportal.kernel.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.junit.jupiter.api.Test;

/** An alarm is told once, and again until somebody has heard of it. */
class AuditAlarmsTest {

    private static final TenantId ALPHA = new TenantId("alpha");
    private static final TenantId BETA = new TenantId("beta");
    private static final AuditFinding BROKEN = new AuditFinding(AuditFault.LINES_FORGED, 1);
    private static final AuditFinding LOST = new AuditFinding(AuditFault.LINES_MISSING_UNSEALED, 2);

    private final List<AuditFinding> heard = new ArrayList<>();
    private final AuditAlarms alarms = new AuditAlarms();
    private boolean away;

    AuditAlarmsTest() {
        alarms.told = new Observers();
    }

    /** Whoever watches: the login service is asked who that is, and may be away. */
    private final class Observers implements Event<AuditAlarm> {

        @Override
        public void fire(AuditAlarm event) {
            if (away) {
                throw new IllegalStateException("Nobody can be told.");
            }
            heard.add(event.finding());
        }

        @Override
        public <U extends AuditAlarm> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends AuditAlarm> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<AuditAlarm> select(Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends AuditAlarm> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends AuditAlarm> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }

    private void round(TenantId tenant, Optional<AuditFinding> fault) {
        TenantScope.runAs(tenant, () -> {
            alarms.tell();
            alarms.watch(fault);
        });
    }

    @Test
    void whatLastsIsToldOnceAndAnewWhenItBeginsAnew() {
        round(ALPHA, Optional.of(BROKEN));
        round(ALPHA, Optional.of(BROKEN));
        assertThat(heard).containsExactly(BROKEN);
        round(ALPHA, Optional.empty());
        round(ALPHA, Optional.of(BROKEN));
        assertThat(heard).containsExactly(BROKEN, BROKEN);
    }

    @Test
    void whatNobodyCouldBeToldOfIsToldByALaterRound() {
        away = true;
        round(ALPHA, Optional.of(BROKEN));
        TenantScope.runAs(ALPHA, () -> alarms.raise(LOST));
        round(ALPHA, Optional.of(BROKEN));
        assertThat(heard).isEmpty();
        away = false;
        round(BETA, Optional.empty());
        assertThat(heard).as("of another tenant").isEmpty();
        round(ALPHA, Optional.of(BROKEN));
        round(ALPHA, Optional.of(BROKEN));
        assertThat(heard).containsExactly(BROKEN, LOST);
    }
}
