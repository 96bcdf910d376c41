package org.creditportal.files.attachment;

import java.io.Serializable;

/**
 * What a file is attached to.
 *
 * @param module the module's name, as {@code lists}
 * @param number the matter's business number
 */
public record MatterReference(String module, String number) implements Serializable {

    @Override
    public String toString() {
        return module + " " + number;
    }
}
