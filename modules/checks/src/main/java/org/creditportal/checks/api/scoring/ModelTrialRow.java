package org.creditportal.checks.api.scoring;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.responsibility.api.Effect;

/**
 * A check that would have been answered otherwise by a changed model.
 *
 * @param number of the check
 * @param scoreBefore as it was scored; {@code null} for not at all
 * @param scoreAfter as the changed model would have scored; {@code null} for not at all
 * @param before effects as they were answered
 * @param after effects as the area's rules would have answered on the other score
 */
public record ModelTrialRow(
        String number,
        LocalDate on,
        CreditScore scoreBefore,
        CreditScore scoreAfter,
        List<Effect> before,
        List<Effect> after)
        implements Serializable {}
