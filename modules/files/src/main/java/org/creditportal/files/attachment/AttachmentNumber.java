package org.creditportal.files.attachment;

import java.io.Serializable;

/** By which people and addresses know an attachment. */
public record AttachmentNumber(String value) implements Serializable {

    @Override
    public String toString() {
        return value;
    }
}
