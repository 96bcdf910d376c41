package org.creditportal.casework.api.once;

import java.io.Serializable;
import org.creditportal.casework.api.CaseworkError;
import org.creditportal.casework.api.CaseworkRefusedException;
import org.creditportal.kernel.identifier.BusinessNumber;
import org.creditportal.kernel.identifier.Identifiers;

/**
 * One showing of one form: given when the page is made, sent with it, and good for one act of the officer who sends it. A
 * second click and a form that is sent again carry the same token and get the first result.
 *
 * @param value thirteen characters, as business numbers have them
 */
public record CommandToken(String value) implements Serializable {

    /**
     * Takes what stands in a form.
     *
     * @throws CaseworkRefusedException for anything that no form was given
     */
    public CommandToken {
        if (!BusinessNumber.isOne(value)) {
            throw new CaseworkRefusedException(CaseworkError.FORM_UNKNOWN);
        }
    }

    /** For a form that is shown now. */
    public static CommandToken next() {
        return new CommandToken(Identifiers.nextText());
    }

    @Override
    public String toString() {
        return value;
    }
}
