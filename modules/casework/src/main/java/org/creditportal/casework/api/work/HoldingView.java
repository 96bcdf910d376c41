package org.creditportal.casework.api.work;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Who has a thing of the work list.
 *
 * @param officer id of the officer; {@code null} where it was given back
 * @param officerName the name then
 * @param since since when
 * @param handedBy the name of the colleague who handed it on; {@code null} where the officer took it
 * @param reason why it was handed on; {@code null} likewise
 * @param asideUntil the day on which it comes back; {@code null} where it was not put aside
 * @param version for the next act
 */
public record HoldingView(
        String officer,
        String officerName,
        Instant since,
        String handedBy,
        String reason,
        LocalDate asideUntil,
        long version)
        implements Serializable {

    /** Nobody has had it. */
    public static final HoldingView NONE = new HoldingView(null, null, null, null, null, null, 0);

    public boolean isHeld() {
        return officer != null;
    }

    public boolean isOf(String whom) {
        return whom.equals(officer);
    }

    /** Whether it is out of sight; on the day itself it is back. */
    public boolean isAside(LocalDate today) {
        return asideUntil != null && today.isBefore(asideUntil);
    }
}
