package org.creditportal.records.application.batch;

/** Rows taken for new were refused by the database: their decision or their subject is there already. */
final class KeyTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyTakenException(Throwable cause) {
        super(cause);
    }
}
