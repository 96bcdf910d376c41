package org.creditportal.correspondence.api.urging;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One urging of a matter.
 *
 * @param number its business number
 * @param clock name of what had to be done
 * @param bureau id of the bureau that was urged
 * @param dueOn the last day that was over
 * @param by the day until which it was to be made good
 * @param document business number of the letter
 * @param officialNumber the number printed on it
 * @param officerName who urged
 * @param at when
 * @param words what was said
 */
public record UrgingRow(
        String number,
        String clock,
        String bureau,
        LocalDate dueOn,
        LocalDate by,
        String document,
        String officialNumber,
        String officerName,
        Instant at,
        String words)
        implements Serializable {}
