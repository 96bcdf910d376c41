package org.creditportal.identity.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RolePermissionsTest {

    @Test
    void everyRoleHasItsLineInTheTable() {
        assertThat(Role.values())
                .allSatisfy(role -> assertThat(RolePermissions.of(role)).isNotNull());
    }

    @Test
    void everyPermissionIsHeldBySomebody() {
        Set<String> held = RolePermissions.of(EnumSet.allOf(Role.class));
        assertThat(Arrays.stream(Permission.class.getFields()).map(field -> {
                    try {
                        return (String) field.get(null);
                    } catch (IllegalAccessException impossible) {
                        throw new AssertionError(impossible);
                    }
                }))
                .containsExactlyInAnyOrderElementsOf(held);
    }

    @Test
    void whoProposesNeitherDecidesNorPublishes() {
        assertThat(RolePermissions.of(Role.BUREAU_CLERK))
                .contains(Permission.LISTS_PROPOSE)
                .doesNotContain(Permission.LISTS_DECIDE, Permission.LISTS_PUBLISH);
        assertThat(RolePermissions.of(Role.BUREAU_REVIEWER))
                .contains(Permission.LISTS_DECIDE)
                .doesNotContain(Permission.LISTS_PROPOSE, Permission.LISTS_PUBLISH);
    }

    @Test
    void administratorsTouchNoCreditData() {
        for (Role role : new Role[] {Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN}) {
            assertThat(RolePermissions.of(role))
                    .noneMatch(permission -> permission.startsWith("records.") || permission.startsWith("lists."));
        }
    }

    @Test
    void onlyTheAuditAdministratorReadsTheTrail() {
        assertThat(Role.values())
                .filteredOn(role -> RolePermissions.of(role).contains(Permission.AUDIT_VIEW))
                .containsExactly(Role.AUDIT_ADMIN);
    }

    @Test
    void onlyTheSecurityAdministratorMakesAdministrators() {
        assertThat(Role.values())
                .filteredOn(role -> RolePermissions.of(role).contains(Permission.ADMINISTRATORS_MANAGE))
                .containsExactly(Role.SECURITY_ADMIN);
    }

    @Test
    void findsRolesByTheirRealmNameOnly() {
        assertThat(Role.ofRoleName("bureau-clerk")).contains(Role.BUREAU_CLERK);
        assertThat(Role.ofRoleName("BUREAU_CLERK")).isEmpty();
        assertThat(Role.ofRoleName("duty:government-procurement")).isEmpty();
    }
}
