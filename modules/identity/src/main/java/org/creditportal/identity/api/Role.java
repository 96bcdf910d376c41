package org.creditportal.identity.api;

import java.util.Arrays;
import java.util.Optional;

/**
 * A job in the portal, held as a realm role in the tenant's Keycloak realm. Duties ({@code duty:<area>}) are realm roles
 * too, but no jobs: they say for what a bureau answers, not what a person may do.
 */
public enum Role {
    /** The credit office that runs the tenant. */
    CREDIT_OFFICE("credit-office", Kind.BUSINESS),
    /** Records facts and proposes entries for a bureau; machine clients hold it too. */
    BUREAU_CLERK("bureau-clerk", Kind.BUSINESS),
    /** Decides, for a bureau, on what a clerk proposed. */
    BUREAU_REVIEWER("bureau-reviewer", Kind.BUSINESS),
    /** Holds daily supervision of checks and report use (B-31). */
    SUPERVISOR("supervisor", Kind.BUSINESS),
    /** Keeps the system running; no business data, no accounts. */
    SYSTEM_ADMIN("system-admin", Kind.ADMINISTRATOR),
    /** Manages accounts and roles; no business data, no audit trail. */
    SECURITY_ADMIN("security-admin", Kind.ADMINISTRATOR),
    /** Reads and verifies the audit trail; nothing else. */
    AUDIT_ADMIN("audit-admin", Kind.ADMINISTRATOR),
    /** Works for a credit-service agency (K-49). */
    AGENCY("agency", Kind.OUTSIDE),
    /** Works for a financial institution or an association (K-19, B-9). */
    INSTITUTION("institution", Kind.OUTSIDE);

    private final String roleName;
    private final Kind kind;

    Role(String roleName, Kind kind) {
        this.roleName = roleName;
        this.kind = kind;
    }

    /** The name of the realm role in Keycloak. */
    public String roleName() {
        return roleName;
    }

    /** Whether this is one of the three administrators that exclude each other and every other role. */
    public boolean isAdministrator() {
        return kind == Kind.ADMINISTRATOR;
    }

    /** Whether its holder works outside the tenant's authorities. */
    public boolean isOutside() {
        return kind == Kind.OUTSIDE;
    }

    /** The role of a realm role's name; empty for duties and Keycloak's own roles. */
    public static Optional<Role> ofRoleName(String roleName) {
        return Arrays.stream(values())
                .filter(role -> role.roleName.equals(roleName))
                .findFirst();
    }

    private enum Kind {
        BUSINESS,
        ADMINISTRATOR,
        OUTSIDE
    }
}
