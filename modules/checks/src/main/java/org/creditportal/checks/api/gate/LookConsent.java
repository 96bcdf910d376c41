package org.creditportal.checks.api.gate;

import java.util.Optional;
import org.creditportal.kernel.error.BusinessException;

/**
 * A module's say over looks at subjects, for example that a consent was given and not taken back (K-55, B-36). A bean, found by
 * itself; every look, also in the background, passes all of them.
 */
public interface LookConsent {

    /** Why the look may not be, as a business exception of its module that is not thrown; empty where the module agrees. */
    Optional<BusinessException> refusal(SubjectLook look);

    /** Agrees, or refuses: then nothing is read. */
    default void demand(SubjectLook look) {
        refusal(look).ifPresent(refused -> {
            throw refused;
        });
    }
}
