package org.creditportal.casework.api.work;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What came of what an officer started.
 *
 * @param seenUntil up to when the officer has taken note; {@code null} for never
 * @param rows of the last weeks, the newest first
 */
public record OutcomesView(Instant seenUntil, List<OutcomeRow> rows) implements Serializable {

    public OutcomesView {
        rows = List.copyOf(rows);
    }

    public boolean isNew(OutcomeRow row) {
        return seenUntil == null || row.at().isAfter(seenUntil);
    }

    public long fresh() {
        return rows.stream().filter(this::isNew).count();
    }
}
