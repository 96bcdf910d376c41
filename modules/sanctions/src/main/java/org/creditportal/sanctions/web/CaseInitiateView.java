package org.creditportal.sanctions.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.sanctions.api.Degree;
import org.creditportal.sanctions.api.InitiateCase;
import org.creditportal.sanctions.api.JointCases;
import org.creditportal.webkit.web.PageFrame;

/** {@code /sanctions/initiate}: opens a case on a record of the officer's bureau. */
@Named
@ViewScoped
public class CaseInitiateView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private JointCases cases;

    @Inject
    private ListTypeDirectory types;

    @Inject
    private PageFrame frame;

    private final CommandToken token = CommandToken.next();
    private String record;
    private String listType;
    private Degree degree;
    private String basisDocument;
    private String basisArticle;
    private LocalDate until;
    private String reason;

    public String initiate() {
        return "/sanctions/case?faces-redirect=true&number="
                + cases.initiate(
                        new InitiateCase(record, listType, degree, basisDocument, basisArticle, until, reason, token));
    }

    /** Kinds of dishonesty, told by the lists that share them. */
    public List<SelectItem> getTypes() {
        return types.all().stream()
                .filter(type -> type.colour() != ListColour.RED)
                .map(type -> new SelectItem(type.id(), type.name().text(frame.getLanguage())))
                .toList();
    }

    public Degree[] getDegrees() {
        return Degree.values();
    }

    public String getRecord() {
        return record;
    }

    public void setRecord(String record) {
        this.record = record;
    }

    public String getListType() {
        return listType;
    }

    public void setListType(String listType) {
        this.listType = listType;
    }

    public Degree getDegree() {
        return degree;
    }

    public void setDegree(Degree degree) {
        this.degree = degree;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
