package org.creditportal.identity.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * An officer as a line of a table.
 *
 * @param bureau id of the bureau; {@code null} outside any
 * @param roles the jobs held directly, in the order of {@link Role}
 * @param lastLogin when the officer last logged in; {@code null} when not within the half year for which the realm remembers logins
 */
public record OfficerRow(
        String id,
        String username,
        String displayName,
        String bureau,
        List<Role> roles,
        boolean enabled,
        Instant lastLogin)
        implements Serializable {

    public OfficerRow {
        id = Objects.requireNonNull(id);
        roles = List.copyOf(roles);
    }
}
