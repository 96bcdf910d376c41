package org.creditportal.responsibility.api.task;

import org.creditportal.kernel.identifier.BusinessNumber;

/** Number of an extension that a bureau asks for. */
public final class ExtensionNumber extends BusinessNumber {

    private static final long serialVersionUID = 1L;

    public ExtensionNumber(String value) {
        super(value);
    }
}
