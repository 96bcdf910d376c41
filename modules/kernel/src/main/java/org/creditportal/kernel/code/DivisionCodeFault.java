package org.creditportal.kernel.code;

import org.creditportal.kernel.error.ErrorCode;

/** Why a text is not a division code. */
public enum DivisionCodeFault implements ErrorCode {
    /** Not six digits of which the first is 1 to 9. */
    FORM("kernel.divisionCodeForm");

    private final String key;

    DivisionCodeFault(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
