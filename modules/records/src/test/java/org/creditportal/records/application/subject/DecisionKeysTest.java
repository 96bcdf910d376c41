package org.creditportal.records.application.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.creditportal.kernel.code.DocumentNumber;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.application.ReadableProtection;
import org.junit.jupiter.api.Test;

class DecisionKeysTest {

    private final DecisionKeys keys = new DecisionKeys(new ReadableProtection());

    private String key(String written) {
        return keys.decisionKey("market", RecordKind.PENALTY, new DocumentNumber(written), "C:91530199MACT00021R");
    }

    private String formerKey(String written) {
        return keys.formerKey("market", RecordKind.PENALTY, new DocumentNumber(written), "C:91530199MACT00021R");
    }

    @Test
    void dashesOfEveryKindMakeOneDecisionAndHyphensTellTwo() {
        assertThat(key("案例处〔2026〕1—1号")).isEqualTo(key("案例处[2026]1-1号"));
        assertThat(key("案例处〔2026〕1—1号")).isNotEqualTo(key("案例处〔2026〕11号"));
    }

    @Test
    void aDecisionFromBeforeIsFoundByTheKeyItHasThere() {
        assertThat(formerKey("案例处〔2026〕1—1号")).isNotNull().isNotEqualTo(key("案例处〔2026〕1—1号"));
        assertThat(formerKey("案例处〔2026〕1-1号")).isNull();
    }
}
