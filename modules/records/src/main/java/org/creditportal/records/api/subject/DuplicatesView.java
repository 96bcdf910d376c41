package org.creditportal.records.api.subject;

import java.io.Serializable;
import java.util.List;

/** What one step of the search for duplicates found. */
public class DuplicatesView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<DuplicateRow> rows;
    private final String next;

    public DuplicatesView(List<DuplicateRow> rows, String next) {
        this.rows = List.copyOf(rows);
        this.next = next;
    }

    /** The likeliest first. */
    public List<DuplicateRow> getRows() {
        return rows;
    }

    /** Where the search goes on; {@code null} when all subjects were looked at. */
    public String getNext() {
        return next;
    }
}
