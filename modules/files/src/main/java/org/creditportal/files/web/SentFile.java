package org.creditportal.files.web;

import java.io.ByteArrayInputStream;
import java.util.Base64;
import org.creditportal.files.attachment.AttachFile;
import org.creditportal.files.attachment.AttachedFiles;
import org.creditportal.files.attachment.MatterReference;
import org.creditportal.files.read.ReceivedDocument;
import org.creditportal.webkit.rest.MalformedJsonException;

/** A file that a bureau's own system sends in JSON, as Base64; field names are the interface. */
public class SentFile {

    public String fileName;
    public String content;

    /** Attaches it to a matter, for a purpose of the matter's module. */
    public void attachTo(MatterReference matter, String purpose, AttachedFiles files) {
        byte[] bytes = bytes();
        long largest = files.requireBounds(matter).largest();
        try (ReceivedDocument document = ReceivedDocument.receive(new ByteArrayInputStream(bytes), fileName, largest)) {
            files.attach(new AttachFile(matter, purpose, document));
        }
    }

    private byte[] bytes() {
        try {
            return Base64.getDecoder().decode(String.valueOf(content));
        } catch (IllegalArgumentException notBase64) {
            throw new MalformedJsonException("content");
        }
    }
}
