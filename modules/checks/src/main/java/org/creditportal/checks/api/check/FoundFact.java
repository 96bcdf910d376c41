package org.creditportal.checks.api.check;

import java.io.Serializable;
import org.creditportal.kernel.standing.StandingFact;
import org.creditportal.records.api.subject.RelationRole;

/**
 * Something found at a look.
 *
 * @param module whose source told it
 * @param holder of whom: the subject, or a person behind it
 * @param behind as what that person stands behind the subject; {@code null} for the subject itself
 * @param notCounted why it does not count; {@code null} when it does
 * @param ofMinor whether its holder is under 18: whatever it is by itself, nothing adverse follows from it (K-7)
 */
public record FoundFact(
        StandingFact fact, String module, String holder, RelationRole behind, NotCounted notCounted, boolean ofMinor)
        implements Serializable {

    public boolean counts() {
        return notCounted == null;
    }

    /** Why nothing adverse follows from it; {@code null} where it may. */
    public NotCounted notCountedAgainst() {
        return counts() && ofMinor ? NotCounted.MINOR : notCounted;
    }
}
