package org.creditportal.identity.api;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * A row of a list of officers.
 *
 * @param row its number in the sheet, the header being 1
 * @param username as in the list
 * @param displayName as in the list
 * @param email as in the list; {@code null} when there is none
 * @param roles those that were understood
 * @param faults what is wrong with it
 * @param temporaryPassword what to hand to the officer; {@code null} before the officer was invited
 */
public record OfficerImportRow(
        int row,
        String username,
        String displayName,
        String email,
        Set<Role> roles,
        List<Fault> faults,
        String temporaryPassword)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    public OfficerImportRow {
        roles = Set.copyOf(roles);
        faults = List.copyOf(faults);
    }

    /** Whether the officer can be invited as the row says. */
    public boolean isGood() {
        return faults.isEmpty();
    }

    /** The row with what came of it. */
    public OfficerImportRow invited(String password) {
        return new OfficerImportRow(row, username, displayName, email, roles, faults, password);
    }

    /** The row with what is wrong. */
    public OfficerImportRow refused(List<Fault> found) {
        return new OfficerImportRow(row, username, displayName, email, roles, found, null);
    }

    /** Without the password, so that it cannot get into a log by accident. */
    @Override
    public String toString() {
        return "OfficerImportRow[" + row + ", " + username + "]";
    }

    /**
     * Something wrong.
     *
     * @param key of an {@link IdentityError}
     * @param arguments for its words
     */
    public record Fault(String key, List<String> arguments) implements Serializable {

        private static final long serialVersionUID = 1L;

        public Fault {
            arguments = List.copyOf(arguments);
        }
    }
}
