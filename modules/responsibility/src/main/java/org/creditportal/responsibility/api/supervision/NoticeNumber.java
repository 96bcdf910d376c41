package org.creditportal.responsibility.api.supervision;

import org.creditportal.kernel.identifier.BusinessNumber;

/** Number of a notice. */
public final class NoticeNumber extends BusinessNumber {

    private static final long serialVersionUID = 1L;

    public NoticeNumber(String value) {
        super(value);
    }
}
