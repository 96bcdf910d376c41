package org.creditportal.identity.application;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.creditportal.identity.api.IdentityException;
import org.creditportal.identity.api.Officer;
import org.creditportal.identity.api.Role;
import org.creditportal.identity.api.RolePermissions;
import org.junit.jupiter.api.Test;

/** Who gives which roles, and whose accounts and passwords are for whom. */
class OfficerRulesTest {

    private static Officer holding(Role role) {
        return new Officer("me", "me", "Me", null, Set.of(role), RolePermissions.of(role), Set.of(), Set.of());
    }

    @Test
    void theCreditOfficeMakesNoSecondPairOfEyesForItself() {
        Officer office = holding(Role.CREDIT_OFFICE);
        for (Role reserved : Set.of(Role.CREDIT_OFFICE, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN, Role.SYSTEM_ADMIN)) {
            assertThatThrownBy(() -> OfficerRules.requireMayGive(Set.of(Role.BUREAU_CLERK, reserved), office))
                    .isInstanceOf(IdentityException.class)
                    .hasMessageContaining("administratorsReserved");
        }
        assertThatCode(() -> OfficerRules.requireMayGive(Set.of(Role.BUREAU_CLERK, Role.BUREAU_REVIEWER), office))
                .doesNotThrowAnyException();
        assertThatCode(() -> OfficerRules.requireMayGive(Set.of(Role.SUPERVISOR), office))
                .doesNotThrowAnyException();
    }

    /** Keycloak calls the accounts of clients so: nobody may mistake a person for a system. */
    @Test
    void noPersonIsCalledAsASystemIs() {
        assertThatThrownBy(() -> OfficerRules.requireUsername("service-account-feed"))
                .isInstanceOf(IdentityException.class)
                .hasMessageContaining("invalidUsername");
        assertThatCode(() -> OfficerRules.requireUsername("service.desk")).doesNotThrowAnyException();
    }

    @Test
    void theSecurityAdministratorGivesThemAll() {
        for (Role role : Role.values()) {
            assertThatCode(() -> OfficerRules.requireMayGive(Set.of(role), holding(Role.SECURITY_ADMIN)))
                    .doesNotThrowAnyException();
        }
    }
}
