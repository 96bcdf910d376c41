package org.creditportal.checks.api.hint;

import java.io.Serializable;
import java.util.List;
import org.creditportal.checks.api.check.AskedSubject;
import org.creditportal.checks.api.check.CheckedSubject;
import org.creditportal.kernel.audit.TellsOfPerson;

/**
 * A pair of the same name at a check, both as far as officers may see them.
 *
 * @param check number of the check
 * @param matter of the check
 * @param asked whom was asked for; a personal number masked
 * @param lookedAt whom the look found; {@code null} where only a name was entered
 * @param history every settlement of the pair, the newest first
 * @param settleable whether the asking officer may settle it now
 */
@TellsOfPerson
public record HintView(
        String check,
        String matter,
        AskedSubject asked,
        CheckedSubject lookedAt,
        PossibleMatch match,
        List<HintSettlementRow> history,
        boolean settleable)
        implements Serializable {

    public HintView {
        history = List.copyOf(history);
    }
}
