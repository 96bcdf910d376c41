package org.creditportal.checks.api.hint;

import java.io.Serializable;
import org.creditportal.checks.api.check.HintRow;

/**
 * Somebody of the same name, with what was settled about it. Nothing ever follows from it for whom the check is about.
 *
 * @param settlement that it is another one; {@code null} while nobody has settled it
 */
public record PossibleMatch(HintRow hint, HintSettlementRow settlement) implements Serializable {

    /** Whether an officer has settled that it is another one. */
    public boolean settled() {
        return settlement != null;
    }
}
