package org.creditportal.kernel.code;

import org.creditportal.kernel.error.ErrorCode;

/** Why something is not an amount of money. */
public enum MoneyFault implements ErrorCode {
    /** Not a decimal number, with or without commas between groups of three digits. */
    FORM("kernel.moneyForm"),
    /** In another currency than renminbi. */
    CURRENCY("kernel.moneyCurrency"),
    /** Below zero. */
    NEGATIVE("kernel.moneyNegative"),
    /** Parts of a fen, which nobody can pay and rounding would hide. */
    TOO_PRECISE("kernel.moneyTooPrecise"),
    /** Above {@link Money#LARGEST}. */
    TOO_LARGE("kernel.moneyTooLarge");

    private final String key;

    MoneyFault(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
