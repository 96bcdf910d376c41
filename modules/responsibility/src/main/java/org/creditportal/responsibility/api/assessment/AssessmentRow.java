package org.creditportal.responsibility.api.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * An assessment in a list.
 *
 * @param contestUntil the last day for contesting; {@code null} before
 * @param contestProvisional whether a year on the way to that day is not announced yet
 */
public record AssessmentRow(
        String number,
        LocalizedText scheme,
        int schemeVersion,
        YearMonth first,
        YearMonth last,
        RunState state,
        LocalDate contestUntil,
        boolean contestProvisional)
        implements Serializable {}
