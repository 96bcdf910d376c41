package org.creditportal.files.attachment;

import java.io.Serializable;
import java.time.Instant;
import org.creditportal.files.read.DocumentType;

/**
 * An attachment as lists show it.
 *
 * @param purpose key of the matter's module
 * @param name safe to be shown: no path, no invisible signs
 * @param digest SHA-256 of the content, in hex
 * @param withheldReason null when it is not withheld
 */
public record AttachmentRow(
        String number,
        long version,
        String purpose,
        String name,
        DocumentType type,
        long size,
        String digest,
        String attachedBy,
        String bureau,
        Instant attachedAt,
        String withheldBy,
        String withheldReason)
        implements Serializable {

    /** Whether only those see it who may withhold. */
    public boolean withheld() {
        return withheldReason != null;
    }
}
