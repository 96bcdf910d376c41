package org.creditportal.checks.api.check;

import java.io.Serializable;
import java.util.List;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.responsibility.api.Effect;

/**
 * What one line of the decision table came to.
 *
 * @param line its id
 * @param citations the laws, then the document's own sentence: none comes about without one
 * @param because numbers of what the subject is held for
 */
public record LineDecision(
        String line,
        Effect effect,
        LocalizedText words,
        LineOutcome outcome,
        List<Citation> citations,
        List<String> because)
        implements Serializable {

    public LineDecision {
        citations = List.copyOf(citations);
        because = List.copyOf(because);
        if (outcome == LineOutcome.APPLIES && citations.isEmpty()) {
            throw new IllegalArgumentException("An effect without a citation: " + line);
        }
    }

    public boolean applies() {
        return outcome == LineOutcome.APPLIES;
    }
}
