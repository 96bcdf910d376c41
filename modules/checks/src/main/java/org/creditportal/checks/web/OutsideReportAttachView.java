package org.creditportal.checks.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.creditportal.files.attachment.MatterReference;
import org.creditportal.files.web.AttachmentForm;

/** {@code /checks/outside-report-attach}: attaches the file of a report that was handed in. */
@Named
@ViewScoped
public class OutsideReportAttachView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AttachmentForm attachment;

    private String number;

    public String attach() {
        attachment.attach(new MatterReference("checks", number), "report");
        return "/checks/outside-report?faces-redirect=true&number=" + number;
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
