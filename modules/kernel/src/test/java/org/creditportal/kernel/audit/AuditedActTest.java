package org.creditportal.kernel.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class AuditedActTest {

    @Test
    void succeedsUnlessItSaysThatItChangedNothing() {
        AuditedAct act = AuditedAct.begin();
        assertThat(act.outcome()).isEqualTo(AuditOutcome.SUCCESS);
        AuditedAct.changedNothing();
        assertThat(act.outcome()).isEqualTo(AuditOutcome.UNCHANGED);
        act.end();
    }

    @Test
    void speaksForTheInnermostActOnly() {
        AuditedAct outer = AuditedAct.begin();
        AuditedAct inner = AuditedAct.begin();
        AuditedAct.changedNothing();
        inner.end();
        assertThat(outer.outcome()).isEqualTo(AuditOutcome.SUCCESS);
        AuditedAct.changedNothing();
        assertThat(outer.outcome()).isEqualTo(AuditOutcome.UNCHANGED);
        outer.end();
    }

    @Test
    void changedNothingWhereTheOneThatItIsHandedOnToDidNot() {
        AuditedAct outer = AuditedAct.begin();
        AuditedAct.isHandedOn();
        AuditedAct inner = AuditedAct.begin();
        AuditedAct.changedNothing();
        inner.end();
        assertThat(outer.outcome()).isEqualTo(AuditOutcome.UNCHANGED);
        AuditedAct.begin().end();
        assertThat(outer.outcome()).isEqualTo(AuditOutcome.SUCCESS);
        outer.end();
    }

    @Test
    void isSaidToNobodyOutsideAnyAct() {
        assertThatCode(AuditedAct::changedNothing).doesNotThrowAnyException();
        assertThatCode(AuditedAct::isHandedOn).doesNotThrowAnyException();
    }
}
