package org.creditportal.sanctions.api.typical;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.creditportal.kernel.procedure.Signature;

/**
 * A typical case whole.
 *
 * @param text as it was proposed
 * @param publicTitle the title as the public reads it
 * @param publicText the text as the public reads it
 * @param next where the asking officer may lead it now
 */
public record TypicalCaseView(
        TypicalCaseRow row,
        long version,
        String text,
        String publicTitle,
        String publicText,
        List<Step> steps,
        Set<TypicalCaseState> next)
        implements Serializable {

    public TypicalCaseView {
        steps = List.copyOf(steps);
        next = Set.copyOf(next);
    }

    /** One step of its history. */
    public record Step(TypicalCaseState state, String officerName, Instant at, String reason) implements Serializable {

        public static Step of(TypicalCaseState state, Signature signature) {
            return new Step(state, signature.officerName(), signature.at(), signature.reason());
        }
    }
}
