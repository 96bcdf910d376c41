package org.creditportal.systemtests.browser;

import java.util.Optional;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.representations.idm.GroupRepresentation;

/** What the realm says of bureaus and their duties. */
final class RealmDuties {

    private RealmDuties() {}

    static RoleScopeResource duties(RealmResource realm, String bureau) {
        return realm.groups()
                .group(bureau(realm, bureau).orElseThrow().getId())
                .roles()
                .realmLevel();
    }

    static Optional<GroupRepresentation> bureau(RealmResource realm, String bureau) {
        String parent =
                realm.groups().groups("bureaus", true, 0, 1, true).get(0).getId();
        return realm.groups().group(parent).getSubGroups(0, 500, true).stream()
                .filter(each -> each.getName().equals(bureau))
                .findFirst();
    }

    static boolean holds(RoleScopeResource roles, String name) {
        return roles.listAll().stream().anyMatch(role -> role.getName().equals(name));
    }
}
