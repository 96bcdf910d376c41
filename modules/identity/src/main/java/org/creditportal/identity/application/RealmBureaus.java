package org.creditportal.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creditportal.identity.api.BureauGroups;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** The groups of bureaus. The launcher makes those of the tenant's file; what reorganisations found is made here. */
@ApplicationScoped
public class RealmBureaus implements BureauGroups {

    private static final String BUREAUS = "bureaus";
    private static final int MOST_BUREAUS = 500;

    /** Moved in portions, since whoever was moved is no member any more. */
    private static final int PORTION = 100;

    @Inject
    RealmConnections connections;

    @Override
    public List<String> agree(Collection<String> bureaus, Map<String, String> holders) {
        return connections.ask(() -> {
            Map<String, String> groups =
                    all().stream().collect(Collectors.toMap(GroupRepresentation::getName, GroupRepresentation::getId));
            List<String> drift = new ArrayList<>();
            for (String bureau : bureaus) {
                if (!groups.containsKey(bureau)) {
                    groups.put(bureau, found(bureau));
                    drift.add("+ " + bureau);
                }
            }
            holders.forEach((ended, holder) -> Optional.ofNullable(groups.get(ended))
                    .ifPresent(group -> move(ended, group, holder, groups.get(holder), drift)));
            return drift;
        });
    }

    private String found(String bureau) {
        GroupRepresentation group = new GroupRepresentation();
        group.setName(bureau);
        try (Response response = realm().groups().group(parent()).subGroup(group)) {
            return CreatedResponseUtil.getCreatedId(response);
        }
    }

    /** Joins before it leaves: no moment knows an officer without a bureau. */
    private void move(String ended, String from, String holder, String to, List<String> drift) {
        List<UserRepresentation> members = members(from);
        while (!members.isEmpty()) {
            for (UserRepresentation member : members) {
                UserResource account = realm().users().get(member.getId());
                account.joinGroup(to);
                account.leaveGroup(from);
                drift.add(member.getUsername() + ": " + ended + " > " + holder);
            }
            members = members(from);
        }
    }

    private List<UserRepresentation> members(String group) {
        return realm().groups().group(group).members(0, PORTION, true);
    }

    /** The groups of all bureaus. */
    List<GroupRepresentation> all() {
        return realm().groups().group(parent()).getSubGroups(0, MOST_BUREAUS, true);
    }

    /** The group of a bureau. */
    GroupRepresentation of(String bureau) {
        return all().stream()
                .filter(group -> group.getName().equals(bureau))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Realm lacks the bureau " + bureau));
    }

    private String parent() {
        return realm().groups().groups(BUREAUS, true, 0, 1, true).stream()
                .map(GroupRepresentation::getId)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Realm lacks the group " + BUREAUS));
    }

    private RealmResource realm() {
        return connections.current();
    }
}
