package org.creditportal.files.attachment;

import org.creditportal.kernel.identifier.BusinessNumber;

/** By which people and addresses know an attachment. */
public final class AttachmentNumber extends BusinessNumber {

    private static final long serialVersionUID = 1L;

    public AttachmentNumber(String value) {
        super(value);
    }
}
