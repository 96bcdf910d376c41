package org.creditportal.launcher.identity;

import java.util.List;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.keycloak.representations.userprofile.config.UPAttribute;
import org.keycloak.representations.userprofile.config.UPConfig;

/** Officers that the launcher itself creates; all others are invited in the portal. */
final class RealmOfficers {

    private static final List<String> OPTIONAL = List.of("email", "lastName");

    private final RealmResource realm;

    RealmOfficers(RealmResource realm) {
        this.realm = realm;
    }

    /**
     * Makes one name enough: Chinese names are not split in two, and not every officer has an e-mail address. Otherwise
     * Keycloak would ask for both at the first login.
     */
    void relaxProfile() {
        UPConfig profile = realm.users().userProfile().getConfiguration();
        List<UPAttribute> demanded = profile.getAttributes().stream()
                .filter(attribute -> OPTIONAL.contains(attribute.getName()) && attribute.getRequired() != null)
                .toList();
        if (!demanded.isEmpty()) {
            demanded.forEach(attribute -> attribute.setRequired(null));
            realm.users().userProfile().update(profile);
        }
    }

    /**
     * Creates the officer or completes what a killed run left out: an account without any job. One that has a job keeps it, with
     * password and name: the portal may have given it another one since.
     *
     * @return whether the officer is new
     */
    boolean ensure(OfficerAccount officer) {
        List<UserRepresentation> present = realm.users().searchByUsername(officer.username(), true);
        boolean isNew = present.isEmpty();
        String id = isNew
                ? CreatedResponseUtil.getCreatedId(realm.users().create(user(officer)))
                : present.get(0).getId();
        List<String> granted = realm.users().get(id).roles().realmLevel().listAll().stream()
                .map(RoleRepresentation::getName)
                .toList();
        if (granted.stream().noneMatch(RealmRoles.JOBS::contains)) {
            realm.users()
                    .get(id)
                    .roles()
                    .realmLevel()
                    .add(officer.roles().stream()
                            .map(role -> realm.roles().get(role).toRepresentation())
                            .toList());
        }
        return isNew;
    }

    private static UserRepresentation user(OfficerAccount officer) {
        CredentialRepresentation password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setValue(officer.password());
        password.setTemporary(officer.temporary());
        UserRepresentation user = new UserRepresentation();
        user.setUsername(officer.username());
        user.setEmail(officer.email());
        user.setFirstName(officer.displayName());
        user.setEnabled(true);
        user.setGroups(List.of("/bureaus/" + officer.bureau()));
        user.setRequiredActions(officer.requiredActions());
        user.setCredentials(List.of(password));
        return user;
    }
}
