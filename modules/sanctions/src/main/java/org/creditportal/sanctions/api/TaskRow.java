package org.creditportal.sanctions.api;

import java.io.Serializable;
import java.time.LocalDate;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * A task as a line of a table.
 *
 * @param bureau id of the implementing bureau
 * @param lead id of the lead bureau
 * @param dueOn by when the bureau has to act; {@code null} while it does not
 * @param late whether that day is over
 */
public record TaskRow(
        String number,
        String caseNumber,
        MeasureEffect effect,
        LocalizedText measure,
        String subjectNumber,
        String subjectName,
        String bureau,
        String lead,
        TaskState state,
        CaseStanding standing,
        LocalDate dueOn,
        boolean late,
        long version)
        implements Serializable {}
