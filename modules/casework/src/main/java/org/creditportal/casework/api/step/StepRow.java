package org.creditportal.casework.api.step;

import java.io.Serializable;
import java.time.Instant;
import org.creditportal.kernel.procedure.Signature;

/**
 * A step of a matter's history: what it came to, by whom, when and why.
 *
 * @param state the state to which the step led
 * @param reason why; {@code null} where the step asks for none
 */
public record StepRow<S extends Enum<S>>(S state, String officerName, Instant at, String reason)
        implements Serializable {

    /** What somebody signed. */
    public static <S extends Enum<S>> StepRow<S> of(S state, Signature signature) {
        return new StepRow<>(state, signature.officerName(), signature.at(), signature.reason());
    }
}
