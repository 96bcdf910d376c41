package org.creditportal.kernel.code;

import org.creditportal.kernel.error.BusinessException;

/** Something is not an amount of money that can be recorded. */
public class InvalidMoneyException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public InvalidMoneyException(MoneyFault fault) {
        super(fault);
    }
}
