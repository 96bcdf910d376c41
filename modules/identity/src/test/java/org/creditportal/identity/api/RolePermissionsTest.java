package org.creditportal.identity.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RolePermissionsTest {

    private static final PermissionSource MODULE = () -> Map.of("things.view", Set.of(Role.SUPERVISOR, Role.AGENCY));
    private static final PermissionSource OTHER = () -> Map.of("things.decide", Set.of(Role.AGENCY));

    @Test
    void everyRoleHasItsLineInTheTable() {
        assertThat(Role.values())
                .allSatisfy(role -> assertThat(RolePermissions.of(role)).isNotNull());
    }

    @Test
    void aRoleHoldsWhatTheModulesTellOfIt() {
        Map<Role, Set<String>> table = RolePermissions.table(List.of(MODULE, OTHER));
        assertThat(table.get(Role.AGENCY)).containsExactlyInAnyOrder("things.view", "things.decide");
        assertThat(table.get(Role.SUPERVISOR)).containsExactly("things.view");
        assertThat(table.get(Role.CREDIT_OFFICE)).isEmpty();
    }

    @Test
    void refusesAPermissionOfTwoModules() {
        assertThatThrownBy(() -> RolePermissions.table(List.of(MODULE, MODULE)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("things.view");
    }

    @Test
    void onlyTheAuditAdministratorReadsTheTrail() {
        assertThat(Role.values())
                .filteredOn(role -> RolePermissions.of(role).contains(IdentityPermission.AUDIT_VIEW))
                .containsExactly(Role.AUDIT_ADMIN);
    }

    @Test
    void onlyTheSecurityAdministratorMakesAdministrators() {
        assertThat(Role.values())
                .filteredOn(role -> RolePermissions.of(role).contains(IdentityPermission.ADMINISTRATORS_MANAGE))
                .containsExactly(Role.SECURITY_ADMIN);
    }

    /** Whoever could make a colleague of his own kind, or learn a colleague's password, would decide on what he proposed. */
    @Test
    void whoeverManagesAccountsIsMadeByTheSecurityAdministratorOnly() {
        assertThat(Role.values())
                .filteredOn(RoleAssignment::isReserved)
                .containsExactly(Role.CREDIT_OFFICE, Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN);
        assertThat(Role.values())
                .filteredOn(role -> RolePermissions.of(role).contains(IdentityPermission.OFFICERS_MANAGE))
                .allMatch(RoleAssignment::isReserved);
    }

    @Test
    void findsRolesByTheirRealmNameOnly() {
        assertThat(Role.ofRoleName("bureau-clerk")).contains(Role.BUREAU_CLERK);
        assertThat(Role.ofRoleName("BUREAU_CLERK")).isEmpty();
        assertThat(Role.ofRoleName("duty:government-procurement")).isEmpty();
    }
}
