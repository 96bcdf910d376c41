package org.creditportal.kernel.tenant;

import java.util.List;

/**
 * When the consent of the recorded subject is needed before its records or reports are handed over.
 *
 * @param scope the receivers that need consent
 * @param citation the sentence of the tenant's document
 * @param requirements the requirements it comes from
 */
public record ConsentPolicy(ConsentScope scope, Citation citation, List<String> requirements) {

    public ConsentPolicy {
        requirements = requirements == null ? List.of() : List.copyOf(requirements);
    }
}
