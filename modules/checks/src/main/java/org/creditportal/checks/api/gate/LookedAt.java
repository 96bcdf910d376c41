package org.creditportal.checks.api.gate;

import java.util.List;
import java.util.Set;
import org.creditportal.checks.api.check.CheckedSubject;
import org.creditportal.checks.api.check.HintRow;
import org.creditportal.kernel.standing.StandingOutcome;

/**
 * What a look came to.
 *
 * @param subject {@code null} where what was entered tells nobody on record, or does not tell which of several; a name alone tells nobody
 * @param numbers those by which the subject goes, and those of the subjects that were merged into it
 * @param outcomes of every source that was asked; none for nobody
 * @param complete whether it is known who is meant, and every source told all that it holds; else nothing that is missing may be read as clean
 * @param hints who else may be meant
 */
public record LookedAt(
        CheckedSubject subject,
        Set<String> numbers,
        List<StandingOutcome> outcomes,
        boolean complete,
        List<HintRow> hints) {

    public LookedAt {
        numbers = Set.copyOf(numbers);
        outcomes = List.copyOf(outcomes);
        hints = List.copyOf(hints);
    }
}
