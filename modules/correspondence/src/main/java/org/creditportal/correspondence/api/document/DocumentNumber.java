package org.creditportal.correspondence.api.document;

import org.creditportal.kernel.identifier.BusinessNumber;

/** Number of an official document, in addresses and events; the number that is printed on it is another. */
public final class DocumentNumber extends BusinessNumber {

    private static final long serialVersionUID = 1L;

    public DocumentNumber(String value) {
        super(value);
    }
}
