package org.creditportal.records.application.batch;

import jakarta.ejb.ApplicationException;

/** The database refused rows that were taken for new: a key is there already, or two transactions stood in each other's way. */
@ApplicationException(rollback = true)
final class RowsRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RowsRefusedException(Throwable cause) {
        super(cause);
    }
}
