package org.creditportal.sanctions.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.creditportal.files.attachment.MatterReference;
import org.creditportal.files.web.AttachmentForm;

/** {@code /sanctions/evidence}: attaches evidence to a task. */
@Named
@ViewScoped
public class EvidenceView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AttachmentForm attachment;

    private String number;

    public String attach() {
        attachment.attach(new MatterReference("sanctions", number), "evidence");
        return "/sanctions/task?faces-redirect=true&number=" + number;
    }

    public AttachmentForm getAttachment() {
        return attachment;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
