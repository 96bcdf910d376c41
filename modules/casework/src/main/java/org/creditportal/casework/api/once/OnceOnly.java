package org.creditportal.casework.api.once;

import java.util.function.Supplier;

/** Has a form act once. Works in the caller's transaction: the token is used if, and only if, the act stays. */
public interface OnceOnly {

    /**
     * Does the act, unless this officer's form with the token has been through; then tells what it came to. One that is sent
     * while the first is still at work waits for it. Officers never use each other's tokens up.
     *
     * @param command what the form asks for; a public record of values
     * @param act what is done, in this transaction
     * @return the business number that the act came to, now or the first time; {@code null} for acts that come to none
     * @throws org.creditportal.casework.api.CaseworkRefusedException when the form was used for something else before
     */
    String once(CommandToken token, Object command, Supplier<String> act);
}
