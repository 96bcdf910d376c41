package org.creditportal.records.api.subject;

import org.creditportal.kernel.identifier.BusinessNumber;

/** Business identity of a subject: whom records and list entries are about. */
public final class SubjectNumber extends BusinessNumber {

    private static final long serialVersionUID = 1L;

    public SubjectNumber(String value) {
        super(value);
    }
}
