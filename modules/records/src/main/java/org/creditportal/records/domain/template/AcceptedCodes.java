package org.creditportal.records.domain.template;

import java.util.Optional;
import org.creditportal.kernel.code.SocialCreditCode;

/**
 * Social credit codes that fail their check and are real all the same, each accepted with a recorded reason (domain-facts
 * 2.1, first trap).
 */
@FunctionalInterface
public interface AcceptedCodes {

    /** No code is accepted against its check. */
    AcceptedCodes NONE = code -> Optional.empty();

    /** The code with the reason it was accepted for. */
    Optional<SocialCreditCode> find(String code);
}
