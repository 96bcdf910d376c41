package org.creditportal.identity.api;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;

/** Which role holds which permissions, as the modules of the application tell (ADR 0007: roles in Keycloak, permissions in code). */
public final class RolePermissions {

    private static final Map<Role, Set<String>> TABLE =
            table(ServiceLoader.load(PermissionSource.class, PermissionSource.class.getClassLoader()));

    private RolePermissions() {}

    /** The permissions of one role. */
    public static Set<String> of(Role role) {
        return TABLE.get(role);
    }

    /** The permissions of somebody who holds these roles together. */
    public static Set<String> of(Collection<Role> roles) {
        return roles.stream().flatMap(role -> of(role).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The table that these sources make up.
     *
     * @throws IllegalStateException when two modules tell of one permission: neither could say who holds it
     */
    static Map<Role, Set<String>> table(Iterable<PermissionSource> sources) {
        Map<Role, Set<String>> table = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            table.put(role, new HashSet<>());
        }
        Set<String> told = new HashSet<>();
        for (PermissionSource source : sources) {
            source.holders().forEach((permission, roles) -> {
                if (!told.add(permission)) {
                    throw new IllegalStateException("Two modules own the permission " + permission);
                }
                roles.forEach(role -> table.get(role).add(permission));
            });
        }
        table.replaceAll((role, permissions) -> Set.copyOf(permissions));
        return table;
    }
}
