package org.creditportal.records.api;

import org.creditportal.kernel.error.BusinessException;

/** A rule of records was broken; see {@link RecordsError}. */
public class RecordsException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public RecordsException(RecordsError error, Object... arguments) {
        super(error, arguments);
    }
}
