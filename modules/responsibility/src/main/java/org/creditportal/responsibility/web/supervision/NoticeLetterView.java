package org.creditportal.responsibility.web.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import org.creditportal.files.web.FileDownload;
import org.creditportal.responsibility.api.supervision.NoticeNumber;
import org.creditportal.responsibility.api.supervision.Supervision;

/** {@code /responsibility/notice-letter}: a notice's official document, for whoever may look at the notice. */
@Named
@RequestScoped
public class NoticeLetterView {

    @Inject
    private Supervision supervision;

    private String number;

    public void send() {
        byte[] content = supervision.letter(new NoticeNumber(number)).content();
        FileDownload.file(
                FacesContext.getCurrentInstance(),
                "notice-" + number + ".pdf",
                "application/pdf",
                content.length,
                new ByteArrayInputStream(content));
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
