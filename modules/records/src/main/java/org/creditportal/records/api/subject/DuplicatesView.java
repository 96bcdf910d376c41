package org.creditportal.records.api.subject;

import java.io.Serializable;
import java.util.List;

/**
 * What one step of the search for duplicates found.
 *
 * @param rows the likeliest first
 * @param next where the search goes on; {@code null} when all subjects were looked at
 */
public record DuplicatesView(List<DuplicateRow> rows, String next) implements Serializable {

    public DuplicatesView {
        rows = List.copyOf(rows);
    }
}
