package org.creditportal.files.attachment;

import java.io.Serializable;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.identifier.Identifiers;

/** By which people and addresses know an attachment. */
public record AttachmentNumber(String value) implements Serializable {

    public AttachmentNumber {
        if (!Identifiers.isText(value)) {
            throw new NotFoundException("Attachment", value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
