package org.creditportal.checks.api.check;

import java.io.Serializable;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.records.api.subject.RelationRole;

/**
 * Something that two looks say differently.
 *
 * @param number of what was found, or the id of the line; the role of a person behind the subject
 * @param role in which a person stands behind the subject; {@code null} for all that is not about one
 */
public record LookDifference(LookChange change, LocalizedText what, String number, RelationRole role)
        implements Serializable {

    public LookDifference(LookChange change, LocalizedText what, String number) {
        this(change, what, number, null);
    }

    /** That a person behind the subject became known or unknown. */
    public static LookDifference of(LookChange change, BehindRow person) {
        String name = person.isOnRecord() ? person.name() : "\u2013";
        return new LookDifference(
                change, new LocalizedText(name, name), person.role().name(), person.role());
    }
}
