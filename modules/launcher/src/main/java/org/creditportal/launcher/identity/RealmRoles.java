package org.creditportal.launcher.identity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creditportal.kernel.tenant.AreaDefinition;
import org.creditportal.kernel.tenant.BureauDefinition;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.text.Texts;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;

/**
 * Jobs, bureaus and duties of a realm. The portal's credit office may later change who has a duty; therefore a duty's
 * mapping is written once, when the duty is new, and left alone ever after.
 */
final class RealmRoles {

    static final List<String> JOBS = List.of(
            "credit-office",
            "bureau-clerk",
            "bureau-reviewer",
            "supervisor",
            "system-admin",
            "security-admin",
            "audit-admin",
            "agency",
            "institution");

    /** Marks the accounts of {@link RealmRecovery}; no job. */
    static final String RECOVERY = "recovery";

    private static final String BUREAUS = "bureaus";
    /** Set on a duty's role once its mapping is complete; a role without it was left by a run that was killed. */
    private static final String MAPPED = "mapped";
    /** Whose role tells, once they are all there, that the realm's first officers were made. */
    private static final String FIRST_OFFICER = "security-admin";

    private static final String MADE = "first-officers-made";

    private final RealmResource realm;
    private final TenantDefinition tenant;

    RealmRoles(RealmResource realm, TenantDefinition tenant) {
        this.realm = realm;
        this.tenant = tenant;
    }

    void provision() {
        Map<String, RoleRepresentation> roles = realm.roles().list(false).stream()
                .collect(Collectors.toMap(RoleRepresentation::getName, Function.identity()));
        Texts words = Texts.of("launcher", Locale.CHINESE);
        JOBS.forEach(job -> job(job, roles.get(job), words.get("role." + job)));
        if (!roles.containsKey(RECOVERY)) {
            create(RECOVERY, RECOVERY);
        }
        Map<String, GroupRepresentation> groups = groups();
        for (AreaDefinition area : tenant.areas()) {
            duty(roles, groups, "duty:" + area.id(), area, area.responsible());
            duty(roles, groups, "duty-lead:" + area.id(), area, area.lead() == null ? List.of() : List.of(area.lead()));
        }
    }

    boolean haveFirstOfficers() {
        Map<String, List<String>> noted =
                realm.roles().get(FIRST_OFFICER).toRepresentation().getAttributes();
        return noted != null && noted.containsKey(MADE);
    }

    void noteFirstOfficers() {
        RoleRepresentation role = realm.roles().get(FIRST_OFFICER).toRepresentation();
        role.setAttributes(Map.of(MADE, List.of("true")));
        realm.roles().get(FIRST_OFFICER).update(role);
    }

    /** Named in Keycloak's own pages as the portal names it. */
    private void job(String job, RoleRepresentation present, String title) {
        if (present == null) {
            create(job, title);
        } else if (!title.equals(present.getDescription())) {
            RoleRepresentation role = realm.roles().get(job).toRepresentation();
            role.setDescription(title);
            realm.roles().get(job).update(role);
        }
    }

    private void duty(
            Map<String, RoleRepresentation> roles,
            Map<String, GroupRepresentation> groups,
            String name,
            AreaDefinition area,
            List<String> bureaus) {
        RoleRepresentation present = roles.get(name);
        if (present != null
                && present.getAttributes() != null
                && present.getAttributes().containsKey(MAPPED)) {
            return;
        }
        if (present == null) {
            create(name, area.name().zh());
        }
        RoleRepresentation role = realm.roles().get(name).toRepresentation();
        for (String bureau : bureaus) {
            realm.groups()
                    .group(groups.get(bureau).getId())
                    .roles()
                    .realmLevel()
                    .add(List.of(role));
        }
        role.setAttributes(Map.of(MAPPED, List.of("true")));
        realm.roles().get(name).update(role);
    }

    private void create(String name, String description) {
        RoleRepresentation role = new RoleRepresentation();
        role.setName(name);
        role.setDescription(description);
        realm.roles().create(role);
    }

    private Map<String, GroupRepresentation> groups() {
        String parent = realm.groups().groups(BUREAUS, true, 0, 1, true).stream()
                .map(GroupRepresentation::getId)
                .findFirst()
                .orElseGet(() -> CreatedResponseUtil.getCreatedId(realm.groups().add(group(BUREAUS, null))));
        Map<String, GroupRepresentation> present = children(parent);
        for (BureauDefinition bureau : tenant.bureaus()) {
            GroupRepresentation desired = group(bureau.id(), bureau);
            GroupRepresentation found = present.get(bureau.id());
            if (found == null) {
                realm.groups().group(parent).subGroup(desired).close();
            } else if (!Representations.agree(desired, found)) {
                found.setAttributes(desired.getAttributes());
                realm.groups().group(found.getId()).update(found);
            }
        }
        return children(parent);
    }

    private Map<String, GroupRepresentation> children(String parent) {
        return realm.groups().group(parent).getSubGroups(0, Integer.MAX_VALUE, false).stream()
                .collect(Collectors.toMap(GroupRepresentation::getName, Function.identity()));
    }

    private static GroupRepresentation group(String name, BureauDefinition bureau) {
        GroupRepresentation group = new GroupRepresentation();
        group.setName(name);
        if (bureau != null) {
            group.setAttributes(Map.of(
                    "name_zh",
                    List.of(bureau.name().zh()),
                    "name_en",
                    List.of(bureau.name().en())));
        }
        return group;
    }
}
