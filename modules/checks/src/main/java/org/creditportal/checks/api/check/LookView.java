package org.creditportal.checks.api.check;

import java.io.Serializable;
import java.time.Instant;
import org.creditportal.checks.api.rule.RuleTable;

/**
 * One look, as it was answered.
 *
 * @param place the first is 1
 * @param officer who looked
 * @param rules by which it was decided
 * @param outsideWindow whether it was made before the matter's notice or after its deadline
 * @param reproduced whether deciding again as of then, by these rules on these data, gives the same answer
 */
public record LookView(
        String number,
        int place,
        Instant at,
        String officer,
        RuleTable rules,
        LookAnswer answer,
        boolean outsideWindow,
        boolean reproduced)
        implements Serializable {}
