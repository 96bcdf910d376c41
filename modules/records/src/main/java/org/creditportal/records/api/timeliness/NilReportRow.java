package org.creditportal.records.api.timeliness;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A bureau's declaration that it had nothing to report of an item in a month.
 *
 * @param version to be sent back with {@link RevokeNilReport}
 * @param month first day of the month
 * @param reported how many records of the month are on record
 * @param revocationReason {@code null} while it stands
 * @param own whether it is the officer's own bureau's
 */
public record NilReportRow(
        NilReportNumber number,
        long version,
        NilReportStanding standing,
        String bureau,
        String item,
        String itemName,
        LocalDate month,
        String reason,
        String declaredBy,
        Instant declaredAt,
        long reported,
        String revocationReason,
        boolean own)
        implements Serializable {}
