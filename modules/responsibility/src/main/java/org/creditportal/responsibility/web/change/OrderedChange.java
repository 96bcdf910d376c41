package org.creditportal.responsibility.web.change;

import java.io.Serializable;
import java.time.LocalDate;

/** Of a change that two officers decide: from when on it holds, which document orders it, and why it is made. */
public class OrderedChange implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate validFrom;
    private String basisDocument;
    private String basisArticle;
    private String reason;

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getBasisDocument() {
        return basisDocument;
    }

    public void setBasisDocument(String basisDocument) {
        this.basisDocument = basisDocument;
    }

    public String getBasisArticle() {
        return basisArticle;
    }

    public void setBasisArticle(String basisArticle) {
        this.basisArticle = basisArticle;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
