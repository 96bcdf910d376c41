package org.creditportal.identity.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.creditportal.identity.api.OfficerAddress;
import org.creditportal.identity.api.Role;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom letters go to, and who has colleagues: asked of the realm for all officers at once. */
class RealmAddressesTest {

    private final TestAccounts realm = new TestAccounts("finance", "market-supervision");
    private final RealmAddresses addresses = new RealmAddresses();

    @BeforeEach
    void assemble() {
        addresses.roster = realm;
        addresses.tenants = TenantFiles.load(Path.of("../../tenants-config"));
        realm.tenants = addresses.tenants;
    }

    @Test
    void tellsOpenAccountsWithBureauJobsAndAddress() throws Exception {
        realm.add("clerk", "finance", Role.BUREAU_CLERK).setEmail("clerk@kunming.invalid");
        realm.add("admin", null, Role.SYSTEM_ADMIN);
        realm.add("shut", "finance", Role.BUREAU_CLERK).setEnabled(false);
        List<OfficerAddress> found = all();
        assertThat(found).extracting(each -> each.officer().username()).containsExactly("clerk", "admin");
        assertThat(found).extracting(OfficerAddress::email).containsExactly("clerk@kunming.invalid", null);
        assertThat(found.get(0).officer().bureau()).isEqualTo("finance");
        assertThat(found.get(0).officer().roles()).containsExactly(Role.BUREAU_CLERK);
        assertThat(found.get(1).officer().bureau()).isNull();
    }

    @Test
    void asksNoQuestionForEachOfficer() throws Exception {
        realm.add("first", "finance", Role.BUREAU_CLERK);
        all();
        int one = realm.questions();
        for (int i = 0; i < 200; i++) {
            realm.add("clerk." + i, "finance", Role.BUREAU_CLERK);
        }
        assertThat(all()).hasSize(201);
        assertThat(realm.questions()).isEqualTo(2 * one);
    }

    private List<OfficerAddress> all() throws Exception {
        return TenantScope.callAs(new TenantId("kunming"), addresses::findAll);
    }
}
