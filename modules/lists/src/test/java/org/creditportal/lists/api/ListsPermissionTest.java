package org.creditportal.lists.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.creditportal.identity.api.Role;
import org.creditportal.identity.api.RolePermissions;
import org.junit.jupiter.api.Test;

class ListsPermissionTest {

    @Test
    void whoProposesNeitherDecidesNorPublishes() {
        assertThat(RolePermissions.of(Role.BUREAU_CLERK))
                .contains(ListsPermission.LISTS_PROPOSE)
                .doesNotContain(ListsPermission.LISTS_DECIDE, ListsPermission.LISTS_PUBLISH);
        assertThat(RolePermissions.of(Role.BUREAU_CLERK)).contains(ListsPermission.LISTS_RECEIVE);
        assertThat(RolePermissions.of(Role.BUREAU_REVIEWER))
                .contains(ListsPermission.LISTS_DECIDE)
                .doesNotContain(ListsPermission.LISTS_PROPOSE, ListsPermission.LISTS_PUBLISH);
    }
}
