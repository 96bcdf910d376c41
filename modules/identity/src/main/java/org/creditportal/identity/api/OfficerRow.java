package org.creditportal.identity.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** An officer as a line of a table. */
public class OfficerRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final String username;
    private final String displayName;
    private final String bureau;
    private final List<Role> roles;
    private final boolean enabled;
    private final Instant lastLogin;

    public OfficerRow(
            String id,
            String username,
            String displayName,
            String bureau,
            List<Role> roles,
            boolean enabled,
            Instant lastLogin) {
        this.id = Objects.requireNonNull(id);
        this.username = username;
        this.displayName = displayName;
        this.bureau = bureau;
        this.roles = List.copyOf(roles);
        this.enabled = enabled;
        this.lastLogin = lastLogin;
    }

    public String getId() {
        return id;
    }

    public String getUsername() {
        return username;
    }

    public String getDisplayName() {
        return displayName;
    }

    /** Id of the bureau; {@code null} outside any. */
    public String getBureau() {
        return bureau;
    }

    /** The jobs held directly, in the order of {@link Role}. */
    public List<Role> getRoles() {
        return roles;
    }

    public boolean isEnabled() {
        return enabled;
    }

    /** When the officer last logged in; {@code null} when not within the half year for which the realm remembers logins. */
    public Instant getLastLogin() {
        return lastLogin;
    }
}
