package org.creditportal.records.api.timeliness;

import java.io.Serializable;
import java.time.Instant;

/**
 * A bureau that has not reported what it must.
 *
 * @param missing months without a report whose last due date is past
 * @param overdue waiting rows past their due date
 * @param urgedAt when the credit office last urged it; {@code null} for never
 * @param urgedBy the name of who did
 * @param urgedToday whether that was today, so that it is not urged once more
 */
public record BureauBehindRow(
        String bureau, long missing, long overdue, Instant urgedAt, String urgedBy, boolean urgedToday)
        implements Serializable {}
