package org.creditportal.records.api.timeliness;

import java.util.List;

/**
 * Part of the waiting rows in order of their due dates.
 *
 * @param rows what is due, the most urgent first
 * @param next where the next page begins; {@code null} on the last
 */
public record DuePage(List<DueRow> rows, String next) {

    public DuePage {
        rows = List.copyOf(rows);
    }
}
