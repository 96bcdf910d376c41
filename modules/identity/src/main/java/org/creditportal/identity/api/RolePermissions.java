package org.creditportal.identity.api;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The one table that says which role holds which permissions (ADR 0007: roles in Keycloak, permissions in code). */
public final class RolePermissions {

    private static final Map<Role, Set<String>> TABLE = Map.ofEntries(
            entry(
                    Role.CREDIT_OFFICE,
                    Set.of(
                            Permission.RECORDS_VIEW,
                            Permission.RECORDS_WITHHOLD,
                            Permission.RECORDS_RELEASE,
                            Permission.CATALOGUE_MANAGE,
                            Permission.LISTS_VIEW,
                            Permission.LISTS_PUBLISH,
                            Permission.BUREAUS_ALL,
                            Permission.OFFICERS_VIEW,
                            Permission.OFFICERS_MANAGE,
                            Permission.DUTIES_VIEW,
                            Permission.CALENDAR_MANAGE,
                            Permission.SUBJECTS_MANAGE,
                            Permission.SUBJECTS_DECIDE,
                            Permission.PERSONAL_DATA_REVEAL)),
            entry(
                    Role.BUREAU_CLERK,
                    Set.of(
                            Permission.RECORDS_VIEW,
                            Permission.RECORDS_IMPORT,
                            Permission.RECORDS_WITHHOLD,
                            Permission.LISTS_VIEW,
                            Permission.LISTS_PROPOSE,
                            Permission.DUTIES_VIEW,
                            Permission.SUBJECTS_MANAGE)),
            entry(
                    Role.BUREAU_REVIEWER,
                    Set.of(
                            Permission.RECORDS_VIEW,
                            Permission.RECORDS_REVIEW,
                            Permission.RECORDS_RELEASE,
                            Permission.LISTS_VIEW,
                            Permission.LISTS_DECIDE,
                            Permission.DUTIES_VIEW)),
            entry(Role.SUPERVISOR, Set.of(Permission.RECORDS_VIEW, Permission.LISTS_VIEW, Permission.DUTIES_VIEW)),
            entry(Role.SYSTEM_ADMIN, Set.of(Permission.CALENDAR_MANAGE, Permission.DUTIES_VIEW)),
            entry(
                    Role.SECURITY_ADMIN,
                    Set.of(
                            Permission.OFFICERS_VIEW,
                            Permission.OFFICERS_MANAGE,
                            Permission.ADMINISTRATORS_MANAGE,
                            Permission.DUTIES_VIEW)),
            entry(Role.AUDIT_ADMIN, Set.of(Permission.AUDIT_VIEW, Permission.DUTIES_VIEW)),
            entry(Role.AGENCY, Set.of()),
            entry(Role.INSTITUTION, Set.of()));

    private RolePermissions() {}

    /** The permissions of one role. */
    public static Set<String> of(Role role) {
        return TABLE.get(role);
    }

    /** The permissions of somebody who holds these roles together. */
    public static Set<String> of(Collection<Role> roles) {
        return roles.stream().flatMap(role -> of(role).stream()).collect(Collectors.toUnmodifiableSet());
    }
}
