package org.creditportal.records.domain.subject;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.records.api.subject.MergeState;

/** The tenant's mergers, waiting and answered. */
public interface Merges {

    void add(Merge merge);

    /**
     * The merger of a number.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none
     */
    Merge require(String number);

    /** The proposal that waits for the pair. */
    Optional<Merge> findWaiting(String pair);

    /** Which of the pairs were asked about already, whatever the answer. */
    Set<String> asked(Collection<String> pairs);

    /** Which of the pairs were found to be two, at once or after they were taken for one. */
    Set<String> toldApart(Collection<String> pairs);

    /** Those in a state, the newest first. */
    Page<Merge> inState(MergeState state, Order order, int page, int size);
}
