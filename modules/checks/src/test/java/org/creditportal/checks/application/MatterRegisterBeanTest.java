package org.creditportal.checks.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.checks.api.register.MatterSource;
import org.creditportal.checks.api.register.RegisterMatters;
import org.creditportal.checks.api.register.RegisteredMatter;
import org.creditportal.kernel.cryptography.FieldProtection;
import org.junit.jupiter.api.Test;

/** Matters that bureaus tell. */
class MatterRegisterBeanTest {

    private static final String CITIZEN = "11010519491231002X";

    private final List<Object> forms = new ArrayList<>();
    private final MatterRegisterBean register = new MatterRegisterBean();

    /** A form is kept as an unkeyed digest: one that holds short numbers could be guessed. */
    @Test
    void aFormIsToldFromAnotherWithoutThePersonalNumbersInIt() {
        register.asked = new AskedSubjects();
        register.asked.protection = new FieldProtection() {
            @Override
            public String blindIndex(String plain) {
                return Integer.toHexString(plain.hashCode());
            }
        };
        register.onceOnly = (token, form, act) -> {
            forms.add(form);
            return null;
        };
        register.desk = new RegisterDesk() {
            @Override
            List<String> unlike(RegisterMatters command) {
                return List.of();
            }
        };
        register.register(telling(CITIZEN));
        register.register(telling(CITIZEN));
        register.register(telling("91530121MA6TEST012"));
        assertThat(forms.get(0).toString()).contains("招标2026-1").doesNotContain(CITIZEN);
        assertThat(forms.get(1)).isEqualTo(forms.get(0));
        assertThat(forms.get(2)).isNotEqualTo(forms.get(0));
    }

    private static RegisterMatters telling(String subject) {
        return new RegisterMatters(
                List.of(new RegisteredMatter("bidding", "招标2026-1", "某工程", null, List.of(subject))),
                MatterSource.values()[0],
                CommandToken.next());
    }
}
