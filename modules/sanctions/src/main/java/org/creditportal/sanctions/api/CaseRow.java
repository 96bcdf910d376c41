package org.creditportal.sanctions.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * A case as a line of a table.
 *
 * @param ground number of the entry or record
 * @param groundName the list's name; {@code null} where it rests on a record
 * @param dueOn by when the lead bureau has to choose or to review; {@code null} while it has nothing to do
 * @param late whether that day is over
 * @param measures how many measures were chosen
 */
public record CaseRow(
        String number,
        MeasureEffect effect,
        String subjectNumber,
        String subjectName,
        String ground,
        LocalizedText groundName,
        String bureau,
        CaseState state,
        CaseStanding standing,
        LocalDate from,
        LocalDate until,
        Instant openedAt,
        LocalDate dueOn,
        boolean late,
        int measures)
        implements Serializable {}
