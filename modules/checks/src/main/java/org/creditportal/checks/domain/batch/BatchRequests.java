package org.creditportal.checks.domain.batch;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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
    Page<BatchCheck> search(String bureau, int page, int size);

    /** The newest in which the subjects were looked at, at most so many. */
    List<BatchCheck> ofSubjects(Collection<String> subjectNumbers, int most);

    void addLooks(List<BatchLook> looks);

    /** The last line that was looked at; 0 for none. */
    int lastLine(long batchId);

    /** Looks behind a line, in their order, at most so many. */
    List<BatchLook> looksAfter(long batchId, int line, int most);

    /** One page of its looks, in their order. */
    Page<BatchLook> looks(long batchId, int page, int size);

    /** How many looks each has. */
    Map<Long, Long> countLooks(Collection<Long> batchIds);
}
