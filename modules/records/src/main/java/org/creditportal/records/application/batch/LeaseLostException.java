package org.creditportal.records.application.batch;

import jakarta.ejb.ApplicationException;

/** The batch was stopped, or is in other hands: the work on it ends here and leaves nothing. */
@ApplicationException(rollback = true)
public class LeaseLostException extends IllegalStateException {

    private static final long serialVersionUID = 1L;
}
