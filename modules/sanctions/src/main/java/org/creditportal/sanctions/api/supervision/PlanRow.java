package org.creditportal.sanctions.api.supervision;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A plan in a list.
 *
 * @param inspections how many were drawn
 * @param told of how many the result is told
 */
public record PlanRow(
        String number,
        String matter,
        String bureau,
        LocalDate from,
        LocalDate until,
        PlanState state,
        int subjects,
        int inspections,
        int told)
        implements Serializable {}
