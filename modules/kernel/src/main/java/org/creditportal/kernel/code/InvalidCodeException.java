package org.creditportal.kernel.code;

import org.creditportal.kernel.error.BusinessException;
import org.creditportal.kernel.error.ErrorCode;

/**
 * A text is not the code it was given as. It carries the reason but never the text: officers put citizen ID numbers into
 * the wrong column, and exceptions end up in logs. Who reports it to the user has the text at hand.
 */
public class InvalidCodeException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param fault why the text is refused: a {@link SocialCreditCodeFault}, {@link CitizenIdFault} or
     *     {@link DivisionCodeFault}
     */
    public InvalidCodeException(ErrorCode fault) {
        super(fault);
    }
}
