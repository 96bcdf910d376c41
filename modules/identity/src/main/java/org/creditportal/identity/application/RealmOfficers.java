package org.creditportal.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.identity.api.IdentityError;
import org.creditportal.identity.api.IdentityException;
import org.creditportal.identity.api.InviteOfficer;
import org.creditportal.identity.api.OfficerRow;
import org.creditportal.identity.api.OfficerView;
import org.creditportal.identity.api.Role;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * The officers as the current tenant's realm holds them: accounts with one group (the bureau) and realm roles (jobs, and
 * duties beside those of the bureau).
 */
@ApplicationScoped
public class RealmOfficers {

    @Inject
    RealmConnections connections;

    @Inject
    RealmBureaus bureaus;

    @Inject
    RealmLogins logins;

    @Inject
    TenantDirectory tenants;

    /** The officer; empty when the realm has none with this id. */
    OfficerView find(String officerId) {
        return connections.ask(() -> {
            try {
                UserResource account = account(officerId);
                return view(account.toRepresentation(), account);
            } catch (NotFoundException unknown) {
                return null;
            }
        });
    }

    /**
     * Creates an account, whole or not at all.
     *
     * @throws IdentityException {@link IdentityError#USERNAME_TAKEN}
     */
    String create(InviteOfficer command, String temporaryPassword) {
        return connections.ask(() -> {
            String id = createAccount(command, temporaryPassword);
            try {
                account(id).roles().realmLevel().add(roles(names(command.roles())));
                return id;
            } catch (WebApplicationException | ProcessingException failure) {
                account(id).remove(); // it never worked and nobody was told of it
                throw failure;
            }
        });
    }

    void setEnabled(String officerId, boolean enabled) {
        connections.ask(() -> {
            UserResource account = account(officerId);
            UserRepresentation representation = account.toRepresentation();
            representation.setEnabled(enabled);
            account.update(representation);
            if (!enabled) {
                account.logout();
            }
            return null;
        });
    }

    /** Gives a new temporary password; what was opened with the old one ends. */
    void renewPassword(String officerId, String temporaryPassword) {
        connections.ask(() -> {
            account(officerId).resetPassword(password(temporaryPassword));
            account(officerId).logout();
            logins.forgetFailures(officerId);
            return null;
        });
    }

    /** Ends the waiting after failed logins. */
    void unlock(String officerId) {
        connections.ask(() -> {
            logins.forgetFailures(officerId);
            return null;
        });
    }

    /** Sets name and address. */
    void describe(String officerId, String displayName, String email) {
        connections.ask(() -> {
            UserResource account = account(officerId);
            UserRepresentation representation = account.toRepresentation();
            representation.setFirstName(displayName);
            representation.setLastName("");
            representation.setEmail(email == null ? "" : email);
            account.update(representation);
            return null;
        });
    }

    /** Sets bureau, jobs and own duties; roles that are not the portal's stay as they are. */
    void assign(String officerId, String bureau, Set<Role> jobs, Set<String> ownDuties) {
        connections.ask(() -> {
            UserResource account = account(officerId);
            RoleScopeResource scope = account.roles().realmLevel();
            Set<String> wanted = new TreeSet<>(names(jobs));
            ownDuties.forEach(area -> wanted.add(OfficerClaims.DUTY + area));
            Set<String> present = scope.listAll().stream()
                    .map(RoleRepresentation::getName)
                    .filter(RealmOfficers::isAssignable)
                    .collect(Collectors.toCollection(TreeSet::new));
            change(scope, present, wanted);
            move(account, bureau);
            return null;
        });
    }

    /** Takes away before it gives, so that no moment knows two roles that exclude each other. */
    private void change(RoleScopeResource scope, Set<String> present, Set<String> wanted) {
        Set<String> surplus = new TreeSet<>(present);
        surplus.removeAll(wanted);
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(present);
        List<RoleRepresentation> given = roles(missing);
        if (!surplus.isEmpty()) {
            scope.remove(roles(surplus));
        }
        if (!given.isEmpty()) {
            scope.add(given);
        }
    }

    private void move(UserResource account, String bureau) {
        boolean there = false;
        for (GroupRepresentation group : account.groups()) {
            if (group.getPath().equals(OfficerClaims.BUREAUS + bureau)) {
                there = true;
            } else if (group.getPath().startsWith(OfficerClaims.BUREAUS)) {
                account.leaveGroup(group.getId());
            }
        }
        if (!there && bureau != null) {
            account.joinGroup(bureaus.of(bureau).getId());
        }
    }

    static OfficerRow row(UserRepresentation account, String bureau, Collection<Role> held, Instant lastLogin) {
        List<Role> jobs = Arrays.stream(Role.values()).filter(held::contains).toList();
        String name = Stream.of(account.getFirstName(), account.getLastName())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return new OfficerRow(
                account.getId(),
                account.getUsername(),
                name.isEmpty() ? account.getUsername() : name,
                bureau,
                jobs,
                Boolean.TRUE.equals(account.isEnabled()),
                lastLogin);
    }

    private OfficerView view(UserRepresentation account, UserResource resource) {
        TenantDefinition tenant = tenants.current();
        Set<String> realmRoles = realmRoles(resource.roles().realmLevel());
        OfficerRow row = row(account, bureau(resource), jobs(realmRoles), logins.last(account.getId()));
        Set<String> bureauRoles = row.bureau() == null
                ? Set.of()
                : realmRoles(connections
                        .current()
                        .groups()
                        .group(bureaus.of(row.bureau()).getId())
                        .roles()
                        .realmLevel());
        List<String> ownDuties = sorted(OfficerClaims.areas(realmRoles, OfficerClaims.DUTY, tenant));
        List<String> actions = account.getRequiredActions();
        return new OfficerView(
                row,
                account.getEmail(),
                sorted(OfficerClaims.areas(bureauRoles, OfficerClaims.DUTY, tenant)),
                sorted(OfficerClaims.areas(bureauRoles, OfficerClaims.LEAD_DUTY, tenant)),
                ownDuties,
                actions != null && actions.contains("UPDATE_PASSWORD"),
                logins.mustWait(account.getId()),
                OfficerState.version(row, account.getEmail(), ownDuties),
                passwordSince(resource));
    }

    private static long passwordSince(UserResource account) {
        return account.credentials().stream()
                .filter(credential -> CredentialRepresentation.PASSWORD.equals(credential.getType()))
                .map(CredentialRepresentation::getCreatedDate)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(0L);
    }

    private String bureau(UserResource account) {
        List<String> paths =
                account.groups().stream().map(GroupRepresentation::getPath).toList();
        return OfficerClaims.bureauOf(paths, tenants.current());
    }

    private String createAccount(InviteOfficer command, String temporaryPassword) {
        UserRepresentation account = new UserRepresentation();
        account.setUsername(command.username());
        account.setFirstName(command.displayName()); // Chinese names are not split in two
        account.setEmail(command.email());
        account.setEnabled(true);
        account.setCredentials(List.of(password(temporaryPassword)));
        if (command.bureau() != null) {
            account.setGroups(List.of(OfficerClaims.BUREAUS + command.bureau()));
        }
        try (Response response = connections.current().users().create(account)) {
            if (response.getStatus() == Response.Status.CONFLICT.getStatusCode()) {
                throw new IdentityException(IdentityError.USERNAME_TAKEN, command.username());
            }
            return CreatedResponseUtil.getCreatedId(response);
        }
    }

    private static CredentialRepresentation password(String temporary) {
        CredentialRepresentation password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setValue(temporary);
        password.setTemporary(true);
        return password;
    }

    private UserResource account(String officerId) {
        return connections.current().users().get(officerId);
    }

    private List<RoleRepresentation> roles(Collection<String> roleNames) {
        List<RoleRepresentation> roles = new ArrayList<>();
        for (String name : roleNames) {
            roles.add(connections.current().roles().get(name).toRepresentation());
        }
        return roles;
    }

    private static Set<String> realmRoles(RoleScopeResource scope) {
        return scope.listAll().stream().map(RoleRepresentation::getName).collect(Collectors.toSet());
    }

    private static Set<Role> jobs(Set<String> realmRoles) {
        return realmRoles.stream()
                .map(Role::ofRoleName)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static boolean isAssignable(String realmRole) {
        return Role.ofRoleName(realmRole).isPresent() || realmRole.startsWith(OfficerClaims.DUTY);
    }

    private static Set<String> names(Set<Role> roles) {
        return roles.stream().map(Role::roleName).collect(Collectors.toSet());
    }

    private static List<String> sorted(Set<String> areas) {
        return areas.stream().sorted().toList();
    }
}
