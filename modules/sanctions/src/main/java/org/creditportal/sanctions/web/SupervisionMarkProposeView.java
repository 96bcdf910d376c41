package org.creditportal.sanctions.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.sanctions.api.supervision.KeySupervision;
import org.creditportal.sanctions.api.supervision.MarkVisibility;
import org.creditportal.sanctions.api.supervision.ProposeMark;

/** {@code /sanctions/supervise}: proposes to watch the subject of a record or list entry more closely. */
@Named
@ViewScoped
public class SupervisionMarkProposeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private KeySupervision supervision;

    private final CommandToken token = CommandToken.next();
    private String record;
    private String basisDocument;
    private String basisArticle;
    private LocalDate until;
    private MarkVisibility visibility = MarkVisibility.ALL_BUREAUS;
    private String reason;

    public String propose() {
        return "/sanctions/mark?faces-redirect=true&number="
                + supervision.propose(new ProposeMark(
                        record == null ? null : record.strip(),
                        basisDocument,
                        basisArticle,
                        until,
                        visibility,
                        reason,
                        token));
    }

    public MarkVisibility[] getVisibilities() {
        return MarkVisibility.values();
    }

    public String getRecord() {
        return record;
    }

    public void setRecord(String record) {
        this.record = record;
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

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public MarkVisibility getVisibility() {
        return visibility;
    }

    public void setVisibility(MarkVisibility visibility) {
        this.visibility = visibility;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
