package org.creditportal.checks.domain.batch;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.creditportal.checks.api.check.CheckResult;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;

/** The tenant's checks of many subjects, with their looks. */
public interface BatchRequests {

    void add(BatchCheck batch);

    BatchCheck require(String number);

    /**
     * One page of them, the newest first.
     *
     * @param bureau only that one's; {@code null} for all
     */
    Page<BatchCheck> search(String bureau, Order order, int page, int size);

    /**
     * The newest in which the subjects were looked at, themselves or because of others, at most so many.
     *
     * @param bureau only that one's; {@code null} for all
     */
    List<BatchCheck> ofSubjects(Collection<String> subjectNumbers, String bureau, int most);

    void addLooks(List<BatchLook> looks);

    /** Persons behind subjects of the batch who were looked at because of them. */
    void addSeen(BatchCheck batch, Collection<String> persons, Instant at);

    /** The last line that was looked at; 0 for none. */
    int lastLine(long batchId);

    /** Looks behind a line, in their order, at most so many. */
    List<BatchLook> looksAfter(long batchId, int line, int most);

    /**
     * One page of its looks, in their order.
     *
     * @param only those that were answered so; {@code null} for all
     */
    Page<BatchLook> looks(long batchId, CheckResult only, int page, int size);

    /** How many of its looks were answered how. */
    Map<CheckResult, Long> countResults(long batchId);

    /** How many looks each has. */
    Map<Long, Long> countLooks(Collection<Long> batchIds);
}
