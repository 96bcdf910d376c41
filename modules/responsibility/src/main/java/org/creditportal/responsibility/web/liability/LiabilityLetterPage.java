package org.creditportal.responsibility.web.liability;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import org.creditportal.files.web.FileDownload;
import org.creditportal.responsibility.api.liability.Liabilities;
import org.creditportal.responsibility.api.liability.LiabilityNumber;

/** {@code /responsibility/liability-letter}: the official document that tells a decision, for whoever may look at the case. */
@Named
@RequestScoped
public class LiabilityLetterPage {

    @Inject
    private Liabilities cases;

    private String number;

    public void send() {
        byte[] content = cases.letter(new LiabilityNumber(number)).content();
        FileDownload.file(
                FacesContext.getCurrentInstance(),
                "liability-" + number + ".pdf",
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
