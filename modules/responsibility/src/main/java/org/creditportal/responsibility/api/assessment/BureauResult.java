package org.creditportal.responsibility.api.assessment;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What a bureau comes to.
 *
 * @param points of the hundred, as they were scored
 * @param applicable full marks of what applies to the bureau
 * @param bonus points outside the hundred
 * @param total points rescaled to the hundred, with the bonus
 * @param vetoed whether one is enough to fail
 * @param rank 1 for the best; equal totals share it, and who is vetoed comes last
 */
public record BureauResult(
        String bureau,
        BigDecimal points,
        BigDecimal applicable,
        BigDecimal bonus,
        BigDecimal total,
        boolean vetoed,
        Grade grade,
        int rank)
        implements Serializable {}
