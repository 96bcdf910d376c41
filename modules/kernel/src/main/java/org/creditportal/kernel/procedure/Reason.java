package org.creditportal.kernel.procedure;

import org.creditportal.kernel.error.ErrorCode;
import org.creditportal.kernel.error.KernelError;

/**
 * Why an officer does something: without blanks around it, never empty, never longer than is stored.
 *
 * @param text the officer's words
 */
public record Reason(String text) {

    /** Longest reason, in characters. */
    public static final int LONGEST = 500;

    public Reason {
        text = stripped(text, KernelError.REASON_REQUIRED);
    }

    /**
     * The reason.
     *
     * @param refusal the code under which the module refuses one that is missing or too long; its text may name the longest
     * @throws ReasonMissingException for one that is missing or too long
     */
    public static Reason demand(String text, ErrorCode refusal) {
        return new Reason(stripped(text, refusal));
    }

    private static String stripped(String text, ErrorCode refusal) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new ReasonMissingException(refusal, LONGEST);
        }
        return stripped;
    }
}
