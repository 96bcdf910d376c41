package org.creditportal.responsibility.web.bureau;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.responsibility.api.bureau.ReorganisationKind;
import org.creditportal.responsibility.api.bureau.ReorganiseBureau;

/** What is written on the page of a reorganisation. */
public class ReorganiseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String successor;
    private String founded;
    private String nameZh;
    private String nameEn;
    private List<String> areas = List.of();
    private LocalDate validFrom;
    private String basisDocument;
    private String basisArticle;
    private String reason;

    ReorganiseBureau change(ReorganisationKind kind, String bureau, long seenEdition) {
        boolean split = kind == ReorganisationKind.SPLIT;
        boolean merge = kind == ReorganisationKind.MERGE;
        return new ReorganiseBureau(
                kind,
                bureau,
                merge ? successor : split ? founded : null,
                merge || nameZh == null || nameEn == null ? null : new LocalizedText(nameZh, nameEn),
                split ? areas : List.of(),
                validFrom,
                basisDocument,
                basisArticle,
                reason,
                seenEdition);
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(String successor) {
        this.successor = successor;
    }

    public String getFounded() {
        return founded;
    }

    public void setFounded(String founded) {
        this.founded = founded;
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public List<String> getAreas() {
        return areas;
    }

    public void setAreas(List<String> areas) {
        this.areas = List.copyOf(areas);
    }

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
