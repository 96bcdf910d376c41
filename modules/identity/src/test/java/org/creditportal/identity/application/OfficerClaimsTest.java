package org.creditportal.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.identity.api.Officer;
import org.creditportal.identity.api.Role;
import org.creditportal.kernel.tenant.BureauChange;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficerClaimsTest {

    private static final TenantDefinition KUNMING =
            TenantFiles.load(Path.of("../../tenants-config")).require(new TenantId("kunming"));

    @Test
    void readsAPersonWithBureauRolesAndDuties() throws Exception {
        Officer officer = OfficerClaims.read(
                person("bureau-clerk", "duty:government-procurement", "duty-lead:government-procurement")
                        .claim("groups", List.of("/other", "/bureaus/finance"))
                        .build(),
                KUNMING);
        assertThat(officer.id()).isEqualTo("id-1");
        assertThat(officer.username()).isEqualTo("li.ming");
        assertThat(officer.displayName()).isEqualTo("李明");
        assertThat(officer.bureau()).isEqualTo("finance");
        assertThat(officer.roles()).containsExactly(Role.BUREAU_CLERK);
        assertThat(officer.duties()).containsExactly("government-procurement");
        assertThat(officer.leadDuties()).containsExactly("government-procurement");
        assertThat(officer.seesBureau("finance")).isTrue();
        assertThat(officer.seesBureau("market-supervision")).isFalse();
    }

    @Test
    void officersOfABureauThatHasEndedAreItsSuccessorsAtOnce() throws Exception {
        TenantDirectory tenants = TenantFiles.load(Path.of("../../tenants-config"));
        LocalDate day = LocalDate.of(2026, 3, 1);
        tenants.reorganise(KUNMING.id(), List.of(new BureauChange("finance", day, null, "market-supervision")), day);
        TenantDefinition after = tenants.require(KUNMING.id());
        JWTClaimsSet stillInItsGroup = person("bureau-clerk")
                .claim("groups", List.of("/bureaus/finance"))
                .build();
        Officer officer = OfficerClaims.read(stillInItsGroup, after);
        assertThat(officer.bureau()).isEqualTo("market-supervision");
        assertThat(officer.bureaus()).containsExactlyInAnyOrder("market-supervision", "finance");
        assertThat(officer.seesBureau("finance")).isTrue();
        assertThat(officer.signatory().isOf("finance")).isTrue();
        assertThat(officer.seesBureau("health")).isFalse();
        assertThat(OfficerClaims.read(stillInItsGroup, KUNMING).isOf("market-supervision"))
                .isFalse();
    }

    @Test
    void leavesOutWhatTheTenantDoesNotKnow() throws Exception {
        Officer officer = OfficerClaims.read(
                person("credit-office", "duty:of-another-city", "offline_access")
                        .claim("groups", List.of("/bureaus/of-another-city"))
                        .build(),
                KUNMING);
        assertThat(officer.permissions()).contains(IdentityPermission.OFFICERS_MANAGE);
        assertThat(officer.bureau()).isNull();
        assertThat(officer.duties()).isEmpty();
        assertThat(officer.roles()).containsExactly(Role.CREDIT_OFFICE);
    }

    @Test
    void aPersonsBureauClaimCountsForNothing() throws Exception {
        Officer officer = OfficerClaims.read(
                person("bureau-clerk").claim("bureau", "finance").build(), KUNMING);
        assertThat(officer.bureau()).isNull();
    }

    @Test
    void aMachineClientWorksForTheBureauItIsWiredTo() throws Exception {
        Officer machine = OfficerClaims.read(
                person("bureau-clerk")
                        .claim("preferred_username", "service-account-market-feed")
                        .claim("azp", "market-feed")
                        .claim("bureau", "market-supervision")
                        .build(),
                KUNMING);
        assertThat(machine.username()).isEqualTo("market-feed");
        assertThat(machine.displayName()).isEqualTo("market-feed");
        assertThat(machine.bureau()).isEqualTo("market-supervision");
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal", "other-feed"})
    void aPersonIsNoMachineWhateverTheAccountIsCalled(String client) throws Exception {
        for (String called : List.of("market-feed", "portal")) {
            Officer person = OfficerClaims.read(
                    person("bureau-clerk")
                            .claim("preferred_username", "service-account-" + called)
                            .claim("azp", client)
                            .claim("bureau", "market-supervision")
                            .claim("groups", List.of("/bureaus/finance"))
                            .build(),
                    KUNMING);
            assertThat(person.bureau()).isEqualTo("finance");
            assertThat(person.username()).isEqualTo("service-account-" + called);
            assertThat(person.displayName()).isEqualTo("李明");
        }
    }

    @Test
    void refusesAnAccountWithoutARoleInThePortal() {
        assertRefused(person("offline_access", "duty:government-procurement").build());
        assertRefused(new JWTClaimsSet.Builder().subject("id-1").build());
    }

    @Test
    void refusesAnAccountWhoseRolesExcludeEachOther() {
        assertRefused(person("security-admin", "audit-admin").build());
        assertRefused(person("system-admin", "bureau-clerk").build());
    }

    @Test
    void aClaimOfAnotherFormGivesNothing() {
        assertRefused(person().claim("roles", 7).build());
    }

    private static JWTClaimsSet.Builder person(String... roles) {
        return new JWTClaimsSet.Builder()
                .subject("id-1")
                .claim("preferred_username", "li.ming")
                .claim("name", "李明")
                .claim("roles", List.of(roles));
    }

    private static void assertRefused(JWTClaimsSet claims) {
        assertThatThrownBy(() -> OfficerClaims.read(claims, KUNMING)).isInstanceOf(LoginRefusedException.class);
    }
}
