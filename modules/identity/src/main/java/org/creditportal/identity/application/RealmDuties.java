package org.creditportal.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.identity.api.DutyHolders;
import org.creditportal.identity.api.DutyRoles;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.admin.client.resource.RolesResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;

/**
 * Compares each bureau's group with what it should hold. A bureau without a group holds nothing; a role that somebody deleted is
 * made anew.
 */
@ApplicationScoped
public class RealmDuties implements DutyRoles {

    /** As the launcher marks duties' roles whose holders the portal keeps. */
    private static final Map<String, List<String>> KEPT = Map.of("mapped", List.of("true"));

    @Inject
    RealmConnections connections;

    @Inject
    RealmBureaus bureaus;

    @Inject
    TenantDirectory tenants;

    @Override
    public List<String> agree(Collection<DutyHolders> duties) {
        return connections.ask(() -> {
            List<String> drift = new ArrayList<>(makeMissing(duties));
            for (GroupRepresentation bureau : bureaus.all()) {
                drift.addAll(agree(bureau, duties));
            }
            return drift;
        });
    }

    private List<String> makeMissing(Collection<DutyHolders> duties) {
        RolesResource roles = connections.current().roles();
        Set<String> present =
                roles.list(true).stream().map(RoleRepresentation::getName).collect(Collectors.toSet());
        List<String> missing =
                without(new TreeSet<>(known(duties)), present).stream().toList();
        missing.forEach(name -> roles.create(role(name)));
        return missing.stream().map(name -> "+ " + name).toList();
    }

    private RoleRepresentation role(String name) {
        RoleRepresentation role = new RoleRepresentation();
        role.setName(name);
        role.setDescription(tenants.current().areas().stream()
                .filter(area -> name.endsWith(":" + area.id()))
                .map(area -> area.name().zh())
                .findFirst()
                .orElse(name));
        role.setAttributes(KEPT);
        return role;
    }

    private List<String> agree(GroupRepresentation bureau, Collection<DutyHolders> duties) {
        RoleScopeResource held =
                connections.current().groups().group(bureau.getId()).roles().realmLevel();
        Set<String> present = held.listAll().stream()
                .map(RoleRepresentation::getName)
                .filter(known(duties)::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> wanted = wanted(bureau.getName(), duties);
        List<String> drift = new ArrayList<>();
        change(held, without(present, wanted), false, bureau.getName(), drift);
        change(held, without(wanted, present), true, bureau.getName(), drift);
        return drift;
    }

    private void change(RoleScopeResource held, Set<String> names, boolean give, String bureau, List<String> drift) {
        if (names.isEmpty()) {
            return;
        }
        List<RoleRepresentation> roles = names.stream()
                .map(name -> connections.current().roles().get(name).toRepresentation())
                .toList();
        if (give) {
            held.add(roles);
        } else {
            held.remove(roles);
        }
        names.forEach(name -> drift.add(bureau + (give ? " + " : " - ") + name));
    }

    private static Set<String> known(Collection<DutyHolders> duties) {
        return duties.stream()
                .flatMap(duty -> Stream.of(OfficerClaims.DUTY + duty.area(), OfficerClaims.LEAD_DUTY + duty.area()))
                .collect(Collectors.toSet());
    }

    private static Set<String> wanted(String bureau, Collection<DutyHolders> duties) {
        Set<String> wanted = new TreeSet<>();
        for (DutyHolders duty : duties) {
            if (duty.responsible().contains(bureau)) {
                wanted.add(OfficerClaims.DUTY + duty.area());
            }
            if (bureau.equals(duty.lead())) {
                wanted.add(OfficerClaims.LEAD_DUTY + duty.area());
            }
        }
        return wanted;
    }

    private static Set<String> without(Set<String> names, Set<String> others) {
        Set<String> left = new TreeSet<>(names);
        left.removeAll(others);
        return left;
    }
}
