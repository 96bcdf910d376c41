package org.creditportal.records.api.record;

import java.time.LocalDate;
import java.util.Objects;
import org.creditportal.records.api.batch.BatchNumber;

/**
 * What records are asked for. All conditions hold together; {@code null} asks for no condition.
 *
 * @param text part of the subject's name or of the document number, or a social credit code; found from two characters on
 * @param batch only what came with this batch
 * @param decidedFrom the decision's first day
 * @param decidedUntil the decision's last day, inclusive
 * @param bureau only of this bureau; officers of one bureau get their own whatever is asked
 * @param sort by what to sort
 * @param ascending the smallest first
 * @param page from 1
 * @param size rows a page, 1 to 200
 */
public record RecordCriteria(
        String text,
        BatchNumber batch,
        LocalDate decidedFrom,
        LocalDate decidedUntil,
        String bureau,
        RecordSort sort,
        boolean ascending,
        int page,
        int size) {

    private static final int LARGEST_PAGE = 200;

    public RecordCriteria {
        Objects.requireNonNull(sort, "sort");
        page = Math.max(1, page);
        size = Math.min(LARGEST_PAGE, Math.max(1, size));
    }

    /** Everything, the latest decision first. */
    public static RecordCriteria latest(int page, int size) {
        return new RecordCriteria(null, null, null, null, null, RecordSort.DECIDED_ON, false, page, size);
    }
}
