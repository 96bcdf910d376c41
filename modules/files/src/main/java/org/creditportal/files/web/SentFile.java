package org.creditportal.files.web;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.creditportal.files.attachment.AttachFile;
import org.creditportal.files.attachment.AttachedFiles;
import org.creditportal.files.attachment.AttachmentBounds;
import org.creditportal.files.attachment.MatterReference;
import org.creditportal.files.error.FilesError;
import org.creditportal.files.error.FilesException;
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

    /**
     * Does an act and attaches what was sent to the matters that it brings forth, if anything was. What cannot be taken is refused
     * before the act; sent again, it is there once.
     */
    public static <T> T attachAfter(
            List<? extends SentFile> sent,
            Supplier<T> act,
            Function<T, List<MatterReference>> matters,
            String purpose,
            AttachedFiles files) {
        AttachmentBounds bounds = AttachmentBounds.USUAL;
        if (sent.size() > bounds.most()) {
            throw new FilesException(FilesError.TOO_MANY_ATTACHMENTS, bounds.most());
        }
        List<ReceivedDocument> documents = new ArrayList<>();
        try {
            for (SentFile file : sent) {
                documents.add(ReceivedDocument.receive(
                        new ByteArrayInputStream(file.bytes()), file.fileName, bounds.largest()));
            }
            T done = act.get();
            for (MatterReference matter : sent.isEmpty() ? List.<MatterReference>of() : matters.apply(done)) {
                documents.forEach(document -> files.attach(new AttachFile(matter, purpose, document)));
            }
            return done;
        } finally {
            documents.forEach(ReceivedDocument::close);
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
