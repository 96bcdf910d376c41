package org.creditportal.checks.api.check;

import java.io.Serializable;
import org.creditportal.records.api.subject.RelationRole;

/**
 * A person behind an organisation, whom the rules have looked at (K-18); or that there is nobody on record for a role that they look
 * at.
 *
 * @param name masked; {@code null} where nobody is on record for the role
 * @param identified whether a number on record tells who it is: nobody was looked at by a name alone
 */
public record BehindRow(RelationRole role, String name, boolean identified) implements Serializable {

    /** Nobody is on record for a role that a rule looks at. */
    public static BehindRow nobody(RelationRole role) {
        return new BehindRow(role, null, false);
    }

    /** Whether somebody is on record for the role, known by number or by name alone. */
    public boolean isOnRecord() {
        return name != null;
    }
}
