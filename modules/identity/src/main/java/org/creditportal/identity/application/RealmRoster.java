package org.creditportal.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.creditportal.identity.api.OfficerRow;
import org.creditportal.identity.api.Role;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * What the current tenant's realm tells of many accounts at once: as many questions as there are bureaus or jobs, never as many as
 * there are officers.
 */
@ApplicationScoped
public class RealmRoster {

    private static final int PORTION = 1000;

    @Inject
    RealmConnections connections;

    @Inject
    RealmBureaus bureaus;

    @Inject
    TenantDirectory tenants;

    /** All accounts, by login name. */
    List<UserRepresentation> accounts() {
        return all((first, most) -> find("", first, most));
    }

    /** The bureau's accounts, by login name. */
    List<UserRepresentation> members(String bureau) {
        return members(connections.ask(() -> bureaus.of(bureau)));
    }

    /** The bureau of each account that is in one, by the account's id. */
    Map<String, String> bureausOfAccounts() {
        Map<String, List<String>> paths = new HashMap<>();
        for (GroupRepresentation group : connections.ask(bureaus::all)) {
            members(group).forEach(account -> paths.computeIfAbsent(account.getId(), id -> new ArrayList<>())
                    .add(group.getPath()));
        }
        Map<String, String> places = new HashMap<>();
        paths.forEach((id, groups) -> places.put(id, OfficerClaims.bureauOf(groups, tenants.current())));
        return places;
    }

    /** Which of the jobs the accounts hold that hold any of them, by the accounts' ids. */
    Map<String, Set<Role>> holders(Collection<Role> jobs) {
        Map<String, Set<Role>> held = new HashMap<>();
        for (Role job : jobs) {
            all((first, most) -> holders(job, first, most))
                    .forEach(account -> held.computeIfAbsent(account.getId(), id -> EnumSet.noneOf(Role.class))
                            .add(job));
        }
        return held;
    }

    /**
     * The accounts as lines of a table, in their order.
     *
     * @param lastLogins by login name
     */
    List<OfficerRow> rows(List<UserRepresentation> accounts, Map<String, Instant> lastLogins) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        Map<String, String> places = bureausOfAccounts();
        Map<String, Set<Role>> jobs = holders(List.of(Role.values()));
        return accounts.stream()
                .map(account -> RealmOfficers.row(
                        account,
                        places.get(account.getId()),
                        jobs.getOrDefault(account.getId(), Set.of()),
                        lastLogins.get(account.getUsername())))
                .toList();
    }

    /** Login names of the bureau's open accounts, by their ids. */
    Map<String, String> openAccounts(String bureau) {
        return members(bureau).stream()
                .filter(account -> Boolean.TRUE.equals(account.isEnabled()))
                .collect(Collectors.toMap(UserRepresentation::getId, UserRepresentation::getUsername));
    }

    /** The login names that are taken. */
    Set<String> usernames() {
        return accounts().stream().map(UserRepresentation::getUsername).collect(Collectors.toSet());
    }

    /** Some of the accounts that have all words, by login name. */
    List<UserRepresentation> find(String words, int first, int most) {
        return connections.ask(() -> connections.current().users().search(words, first, most, true));
    }

    /** How many accounts have all words. */
    int count(String words) {
        return connections.ask(() -> connections.current().users().count(words));
    }

    List<UserRepresentation> members(GroupRepresentation group, int first, int most) {
        return connections.ask(
                () -> connections.current().groups().group(group.getId()).members(first, most, true));
    }

    List<UserRepresentation> holders(Role job, int first, int most) {
        return connections.ask(() -> {
            try {
                return connections.current().roles().get(job.roleName()).getUserMembers(true, first, most);
            } catch (NotFoundException unknown) {
                return List.of(); // a realm that was made before there was the job
            }
        });
    }

    private List<UserRepresentation> members(GroupRepresentation group) {
        return all((first, most) -> members(group, first, most));
    }

    private static List<UserRepresentation> all(BiFunction<Integer, Integer, List<UserRepresentation>> source) {
        List<UserRepresentation> all = new ArrayList<>();
        List<UserRepresentation> portion;
        do {
            portion = source.apply(all.size(), PORTION);
            all.addAll(portion);
        } while (portion.size() == PORTION);
        return all;
    }
}
