package org.creditportal.responsibility.api.supervision;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An inquiry in a list.
 *
 * @param supervisor id of the bureau that asks
 * @param amount what the figure was when it was asked
 * @param dueOn by when the bureau answers; {@code null} while the answer is judged
 * @param late whether that day is over
 */
public record InquiryRow(
        String number,
        FigureAsked figure,
        long amount,
        String supervisor,
        InquiryState state,
        Instant openedAt,
        LocalDate dueOn,
        boolean late)
        implements Serializable {}
