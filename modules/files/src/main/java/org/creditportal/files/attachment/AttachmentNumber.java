package org.creditportal.files.attachment;

import org.creditportal.kernel.identifier.BusinessNumber;
import org.creditportal.kernel.identifier.NotSearched;

/** By which people and addresses know an attachment. */
@NotSearched("a file is opened where it is attached, by whom that matter is shown to")
public final class AttachmentNumber extends BusinessNumber {

    private static final long serialVersionUID = 1L;

    public AttachmentNumber(String value) {
        super(value);
    }
}
