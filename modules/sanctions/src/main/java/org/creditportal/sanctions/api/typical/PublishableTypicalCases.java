package org.creditportal.sanctions.api.typical;

import java.util.List;
import java.util.Optional;

/** What the public may know of typical cases; open to every caller in the portal's own process. */
public interface PublishableTypicalCases {

    /** The typical case, held until the caller's transaction ends; empty when the public may not see it today. */
    Optional<PublishableTypicalCaseView> find(TypicalCaseNumber number);

    /**
     * Numbers of the published typical cases that follow the one given, or the first; in their order, bounded. Which of them may
     * be seen now, {@link #find} says.
     */
    List<TypicalCaseNumber> findAfter(TypicalCaseNumber last, int count);
}
