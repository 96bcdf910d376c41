package org.creditportal.checks.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.creditportal.files.attachment.MatterReference;
import org.creditportal.files.web.AttachmentForm;

/** {@code /checks/report-attach}: attaches what proves identity or authorisation to an application. */
@Named
@ViewScoped
public class ReportAttachView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AttachmentForm attachment;

    private String number;

    public String attach() {
        attachment.attach(new MatterReference("checks", number), "evidence");
        return "/checks/report?faces-redirect=true&number=" + number;
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
