package org.creditportal.identity.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleAssignmentTest {

    private static final Set<Role> ADMINISTRATORS =
            EnumSet.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN);

    @Test
    void allowsEveryRoleAlone() {
        for (Role role : Role.values()) {
            assertThatCode(() -> RoleAssignment.check(Set.of(role))).doesNotThrowAnyException();
        }
    }

    @Test
    void refusesAnAdministratorWithAnyOtherRole() {
        for (Role administrator : ADMINISTRATORS) {
            for (Role other : EnumSet.complementOf(EnumSet.of(administrator))) {
                assertRefused(IdentityError.EXCLUSIVE_ROLES, Set.of(administrator, other));
            }
        }
    }

    @Test
    void refusesAllThreeAdministratorsInOnePerson() {
        assertRefused(IdentityError.EXCLUSIVE_ROLES, ADMINISTRATORS);
    }

    @Test
    void refusesAnOutsiderWithABusinessRole() {
        assertRefused(IdentityError.EXCLUSIVE_ROLES, Set.of(Role.AGENCY, Role.BUREAU_CLERK));
    }

    @Test
    void allowsBusinessRolesTogether() {
        assertThatCode(() -> RoleAssignment.check(Set.of(Role.BUREAU_CLERK, Role.BUREAU_REVIEWER, Role.SUPERVISOR)))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesNoRoleAtAll() {
        assertRefused(IdentityError.ROLE_REQUIRED, Set.of());
    }

    @Test
    void exclusionWorksBothWays() {
        for (Role one : Role.values()) {
            for (Role other : Role.values()) {
                assertThat(RoleAssignment.excludes(one, other)).isEqualTo(RoleAssignment.excludes(other, one));
            }
        }
    }

    private static void assertRefused(IdentityError error, Set<Role> roles) {
        assertThatThrownBy(() -> RoleAssignment.check(roles))
                .isInstanceOfSatisfying(IdentityException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(error));
    }
}
