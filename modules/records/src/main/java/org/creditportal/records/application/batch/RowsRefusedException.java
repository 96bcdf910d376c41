package org.creditportal.records.application.batch;

import jakarta.ejb.ApplicationException;

/**
 * Rows that were taken for new are not: a key is there already, an identifier has another name on record, or two transactions
 * stood in each other's way.
 */
@ApplicationException(rollback = true)
final class RowsRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RowsRefusedException(String refused) {
        super(refused);
    }

    RowsRefusedException(Throwable cause) {
        super(cause);
    }
}
