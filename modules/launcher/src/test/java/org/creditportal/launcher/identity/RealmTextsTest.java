package org.creditportal.launcher.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.launcher.Tenants;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RealmTextsTest {

    static Iterable<TenantDefinition> tenants() {
        return Tenants.all().all();
    }

    @ParameterizedTest
    @MethodSource("tenants")
    void theLoginPageNamesTenantHelpAndLanguages(TenantDefinition tenant) {
        assertThat(RealmTexts.of(tenant, Locale.CHINESE))
                .containsEntry("loginTitle", tenant.name().zh() + "信用门户")
                .containsEntry("locale_zh-Hans", "简体中文")
                .containsEntry("locale_en", "English")
                .hasEntrySatisfying("loginTitleHtml", html -> assertThat(html)
                        .contains(tenant.authority().contact().telephone()));
        assertThat(RealmTexts.of(tenant, Locale.ENGLISH)).hasEntrySatisfying("loginTitleHtml", html -> assertThat(html)
                .contains(tenant.name().en(), tenant.authority().contact().telephone())
                .doesNotContain("{"));
    }
}
