package org.creditportal.files.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creditportal.files.attachment.AttachedFiles;
import org.creditportal.files.attachment.AttachmentNumber;
import org.creditportal.files.attachment.AttachmentRow;
import org.creditportal.files.attachment.MatterReference;
import org.creditportal.files.attachment.OpenAttachment;
import org.creditportal.files.attachment.OpenedAttachment;
import org.creditportal.files.attachment.WithholdAttachment;

/**
 * The attachments of a matter on its page, and their download ({@code /files/attachment}). A page names its matter by module
 * and number: {@code #{attachmentsView.of('lists', number)}}.
 */
@Named
@RequestScoped
public class AttachmentsView {

    @Inject
    private AttachedFiles files;

    private final Map<MatterReference, List<AttachmentRow>> read = new HashMap<>();
    private String number;

    /** The attachments that the officer sees, in the order in which they came. */
    public List<AttachmentRow> of(String module, String matter) {
        return read.computeIfAbsent(new MatterReference(module, matter), files::find);
    }

    /** Whether the officer may attach something now. */
    public boolean mayAttach(String module, String matter) {
        return files.mayAttach(new MatterReference(module, matter));
    }

    /** Whether the officer may withhold and release. */
    public boolean mayWithhold(String module, String matter) {
        return files.mayWithhold(new MatterReference(module, matter));
    }

    public void withhold(AttachmentRow row, String reason) {
        files.withhold(new WithholdAttachment(new AttachmentNumber(row.number()), row.version(), reason));
        read.clear();
    }

    public void release(AttachmentRow row, String reason) {
        files.release(new WithholdAttachment(new AttachmentNumber(row.number()), row.version(), reason));
        read.clear();
    }

    /** Sends the content to be saved. */
    public void download() {
        OpenedAttachment opened = files.open(new OpenAttachment(new AttachmentNumber(number)));
        FileDownload.file(
                FacesContext.getCurrentInstance(),
                opened.name(),
                opened.type().mediaType(),
                opened.size(),
                opened.content());
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
