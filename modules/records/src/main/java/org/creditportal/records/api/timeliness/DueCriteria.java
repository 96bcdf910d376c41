package org.creditportal.records.api.timeliness;

import java.util.Objects;

/**
 * Which waiting rows, and from where on.
 *
 * @param bureau only of this bureau; {@code null} for all that the officer sees
 * @param filter which of them
 * @param after where the page before ended, see {@link DuePage#next()}; {@code null} for the first page
 * @param size how many rows at the most
 */
public record DueCriteria(String bureau, DueFilter filter, String after, int size) {

    public DueCriteria {
        Objects.requireNonNull(filter, "filter");
    }
}
