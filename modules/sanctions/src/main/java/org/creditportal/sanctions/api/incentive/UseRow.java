package org.creditportal.sanctions.api.incentive;

import java.io.Serializable;
import java.time.LocalDate;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.sanctions.api.FeedbackResult;

/**
 * A use in a list.
 *
 * @param bureau id of the bureau that used it
 * @param officerName who told it
 */
public record UseRow(
        String number,
        String caseNumber,
        LocalizedText measure,
        String subjectName,
        String bureau,
        String matter,
        FeedbackResult result,
        LocalDate usedOn,
        String officerName,
        String note)
        implements Serializable {}
