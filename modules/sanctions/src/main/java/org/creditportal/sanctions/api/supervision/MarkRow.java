package org.creditportal.sanctions.api.supervision;

import java.io.Serializable;
import java.time.LocalDate;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.sanctions.api.CaseStanding;

/**
 * A mark in a list.
 *
 * @param ground number of the record or list entry that it rests on
 * @param onEntry whether that is a list entry
 * @param bureau id of the bureau that set it
 * @param basis the law that it rests on
 * @param standing what it is today
 * @param from the day of its approval; {@code null} before it
 */
public record MarkRow(
        String number,
        String subjectNumber,
        String subjectName,
        String ground,
        boolean onEntry,
        String bureau,
        Citation basis,
        MarkState state,
        CaseStanding standing,
        MarkVisibility visibility,
        LocalDate from,
        LocalDate until)
        implements Serializable {}
