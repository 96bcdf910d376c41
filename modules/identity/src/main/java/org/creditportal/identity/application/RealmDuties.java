package org.creditportal.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.identity.api.DutyHolders;
import org.creditportal.identity.api.DutyRoles;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;

/** Compares each bureau's group with what it should hold. A bureau without a group holds nothing. */
@ApplicationScoped
public class RealmDuties implements DutyRoles {

    @Inject
    RealmConnections connections;

    @Inject
    RealmBureaus bureaus;

    @Override
    public List<String> agree(Collection<DutyHolders> duties) {
        return connections.ask(() -> {
            List<String> drift = new ArrayList<>();
            for (GroupRepresentation bureau : bureaus.all()) {
                drift.addAll(agree(bureau, duties));
            }
            return drift;
        });
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
