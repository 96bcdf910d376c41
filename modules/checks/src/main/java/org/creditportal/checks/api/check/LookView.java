package org.creditportal.checks.api.check;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * One look, as it was answered.
 *
 * @param place the first is 1
 * @param officer who looked
 * @param rules by which it was decided
 * @param outsideWindow whether it was made before the matter's notice or after its deadline
 * @param localLists lists that refuse in the matter and of which only what bureaus here identify is known today
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
        List<LocalizedText> localLists,
        boolean reproduced)
        implements Serializable {

    public LookView {
        localLists = List.copyOf(localLists);
    }
}
