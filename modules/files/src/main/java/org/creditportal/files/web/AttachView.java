package org.creditportal.files.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.creditportal.files.attachment.MatterReference;

/** A page that takes one file for the matter that its address names, and leads back to the matter: {@code #{attachView}}. */
@Named
@ViewScoped
public class AttachView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AttachmentForm attachment;

    private String number;

    /**
     * Attaches the file.
     *
     * @param module the matter's, as the page says it
     * @param purpose one of the module's purposes
     * @param page the matter's own page
     */
    public String attach(String module, String purpose, String page) {
        attachment.attach(new MatterReference(module, number), purpose);
        return page + "?faces-redirect=true&number=" + number;
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
