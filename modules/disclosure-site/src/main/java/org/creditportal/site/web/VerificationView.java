package org.creditportal.site.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.creditportal.site.api.DocumentVerification;
import org.creditportal.site.api.VerifiedDocument;

/** {@code /verification?code=…}: whether an official document is genuine and holds. */
@Named
@RequestScoped
public class VerificationView {

    @Inject
    private DocumentVerification documents;

    private String code;
    private VerifiedDocument document;

    /** Looks for the code as it was scanned, or typed with blanks and in small letters. */
    public void load() {
        if (isAsked()) {
            document = documents
                    .find(code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT))
                    .orElse(null);
        }
    }

    public boolean isAsked() {
        return code != null && !code.isBlank();
    }

    /** The document; null when there is none with the code. */
    public VerifiedDocument getDocument() {
        return document;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
