package org.creditportal.kernel.cryptography;

import java.util.Optional;

/**
 * Rows of a module with values that {@link FieldProtection} encrypted. Whoever keeps such values offers them so, that they can be
 * encrypted anew when the tenant has another key. Stores are CDI beans, found by themselves.
 */
public interface ProtectedStore {

    /** Its name in the account of what is done: that of the table. */
    String name();

    /**
     * Encrypts values with the current key that are encrypted with an earlier one, in the transaction of the caller.
     *
     * @param after place of the row before the first to look at; empty for the very first
     * @param rows how many rows to look at
     * @return how far this came; empty when there is no further row
     */
    Optional<Progress> renew(Optional<String> after, int rows);

    /**
     * How far a portion came.
     *
     * @param last place of its last row
     * @param renewed how many rows held a value of an earlier key
     */
    record Progress(String last, int renewed) {}
}
