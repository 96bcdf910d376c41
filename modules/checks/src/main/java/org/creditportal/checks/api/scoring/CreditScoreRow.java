package org.creditportal.checks.api.scoring;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * A subject's score as a line of a table.
 *
 * @param check number of the check in which it was scored
 * @param valid whether it may be referred to today: it is the newest of the subject by the model, and its time is not over
 */
public record CreditScoreRow(
        String number,
        String check,
        String subject,
        LocalizedText model,
        int edition,
        BigDecimal points,
        String grade,
        LocalDate scoredOn,
        LocalDate validUntil,
        boolean valid)
        implements Serializable {}
