package org.creditportal.site.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.site.api.DocumentVerification;
import org.creditportal.site.api.LiveReports;
import org.creditportal.site.api.VerifiedDocument;

/** {@code /verification?code=…}: whether an official document is genuine and holds; its content only where the applicant allows it. */
@Named
@RequestScoped
public class VerificationView {

    @Inject
    private DocumentVerification documents;

    @Inject
    private LiveReports reports;

    @Inject
    private AskingBrowser browser;

    @Inject
    private LegalDate legalDate;

    private String code;
    private boolean live;
    private LiveReports.Answer answer;
    private VerifiedDocument document;

    /** Looks for the code as it was scanned, or typed with blanks and in small letters. */
    public void load() {
        if (isAsked()) {
            String wanted = code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
            document = documents.find(wanted).orElse(null);
            answer = live && isShownLive() ? reports.findOrAsk(wanted, browser.key()) : null;
        }
    }

    public boolean isAsked() {
        return code != null && !code.isBlank();
    }

    /** The document; null when there is none with the code. */
    public VerifiedDocument getDocument() {
        return document;
    }

    /** Whether whoever holds it may see its content. */
    public boolean isShownLive() {
        return document != null && document.isShownLive(legalDate.today());
    }

    /** What the office answers; null where nobody asked to see it, or it must not be seen. */
    public LiveReports.Answer getAnswer() {
        return answer;
    }

    public boolean isLive() {
        return live;
    }

    public void setLive(boolean live) {
        this.live = live;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
