package org.creditportal.files.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.creditportal.files.attachment.AttachFile;
import org.creditportal.files.attachment.AttachedFiles;
import org.creditportal.files.attachment.AttachmentBounds;
import org.creditportal.files.attachment.AttachmentNumber;
import org.creditportal.files.attachment.MatterReference;
import org.creditportal.files.read.ReceivedDocument;

/**
 * The field of a form that takes an attachment, a part of the page's own bean: {@code <k:file value="#{view.attachment.file}">}.
 * The page's address says to the door, as a {@code FileAddress}, that it takes files.
 */
@Dependent
public class AttachmentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AttachedFiles files;

    private transient Part file;

    /** Attaches what was sent, for a purpose of the matter's module. */
    public AttachmentNumber attach(MatterReference matter, String purpose) {
        long largest = files.requireBounds(matter).largest();
        try (InputStream content = file.getInputStream();
                ReceivedDocument document = ReceivedDocument.receive(content, file.getSubmittedFileName(), largest)) {
            return files.attach(new AttachFile(matter, purpose, document));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            forget();
        }
    }

    /**
     * Does an act and attaches what was sent to the matters that it brings forth, if anything was sent at all. What cannot be taken is
     * refused before the act.
     */
    public void attachAfter(Supplier<List<MatterReference>> act, String purpose) {
        if (file == null || file.getSize() == 0) {
            act.get();
            return;
        }
        try (InputStream content = file.getInputStream();
                ReceivedDocument document = ReceivedDocument.receive(
                        content, file.getSubmittedFileName(), AttachmentBounds.USUAL.largest())) {
            act.get().forEach(matter -> files.attach(new AttachFile(matter, purpose, document)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            forget();
        }
    }

    private void forget() {
        try {
            file.delete();
            file = null;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
