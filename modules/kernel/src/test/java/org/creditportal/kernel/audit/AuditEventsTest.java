package org.creditportal.kernel.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class AuditEventsTest {

    @Test
    void knowsTheEventsOfEachModule() {
        assertThat(AuditEvents.moduleOf(KernelAudit.CALENDAR_YEAR_IMPORTED)).contains("kernel");
        assertThat(AuditEvents.moduleOf("PIGEON_FED")).isEmpty();
        assertThat(AuditEvents.names()).contains(KernelAudit.AUDIT_TRAIL_VERIFIED);
    }

    @Test
    void refusesAnEventOfTwoModules() {
        AuditEventSource source = new KernelAudit();
        assertThatThrownBy(() -> AuditEvents.modules(List.of(source, source)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(KernelAudit.CALENDAR_YEAR_IMPORTED);
    }

    @Test
    void refusesToTellWhatNoModuleDeclares() {
        assertThatThrownBy(() -> AuditEvents.demand("0AWE35PSG1C4N")).isInstanceOf(IllegalArgumentException.class);
    }
}
