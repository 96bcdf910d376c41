package org.creditportal.responsibility.api.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import org.creditportal.kernel.procedure.Signature;

/**
 * One score of a bureau.
 *
 * @param counted how many there were of the figure; {@code null} where points are given
 * @param base how many it was compared with; {@code null} for none
 * @param applies whether it is among the hundred of this bureau
 * @param computed points by the figures; {@code null} where points are given
 * @param selfPoints what the bureau gave itself; {@code null} for nothing
 * @param selfScoreMissing whether it was asked of the bureau to score itself, and the credit office went on without
 * @param points as they stand; {@code null} until they are given
 */
public record ScoreRow(
        String number,
        long version,
        String bureau,
        Indicator indicator,
        Long counted,
        Long base,
        boolean applies,
        BigDecimal computed,
        BigDecimal selfPoints,
        boolean selfScoreMissing,
        Signature self,
        BigDecimal points,
        Signature given,
        LineState state,
        Signature contest,
        Signature decision)
        implements Serializable {}
