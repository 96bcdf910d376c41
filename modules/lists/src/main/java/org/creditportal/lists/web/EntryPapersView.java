package org.creditportal.lists.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.creditportal.files.attachment.MatterReference;
import org.creditportal.files.web.AttachmentForm;

/** {@code /lists/attach}: attaches a paper to an entry. */
@Named
@ViewScoped
public class EntryPapersView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AttachmentForm attachment;

    private String number;

    public String attach() {
        attachment.attach(new MatterReference("lists", number), "paper");
        return "/lists/detail?faces-redirect=true&number=" + number;
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
