package org.creditportal.checks.api.batch;

import java.io.Serializable;
import java.time.Instant;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * A check of many subjects as a line of a table.
 *
 * @param subjects how many were asked for
 * @param looked how many have been looked at
 */
public record BatchCheckRow(
        String number,
        LocalizedText area,
        String matter,
        String bureau,
        String officer,
        Instant requestedAt,
        int subjects,
        long looked)
        implements Serializable {

    public boolean isDone() {
        return looked == subjects;
    }
}
