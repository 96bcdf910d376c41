package org.creditportal.responsibility.api.duty;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.tenant.Citation;

/**
 * One change of an area's duty.
 *
 * @param responsible ids of the bureaus that answer for it from then on
 * @param lead id of the leading one; {@code null} for none
 * @param decidedBy the name of the second officer
 */
public record DutyRow(
        long edition,
        List<String> responsible,
        String lead,
        LocalDate validFrom,
        Citation basis,
        String reason,
        String decidedBy,
        Instant decidedAt)
        implements Serializable {

    public DutyRow {
        responsible = List.copyOf(responsible);
    }
}
