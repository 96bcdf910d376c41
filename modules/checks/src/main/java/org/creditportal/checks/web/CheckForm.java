package org.creditportal.checks.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.creditportal.checks.api.check.AdministrativeMatter;
import org.creditportal.checks.api.check.AskedBy;
import org.creditportal.checks.api.check.AskedSubject;
import org.creditportal.checks.api.check.LookBasis;

/** What an officer fills in to look at a subject. */
public class CheckForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String area;
    private String kind;
    private String number;
    private String name;
    private String purpose;
    private LocalDate noticeOn;
    private LocalDate deadlineOn;
    private LocalDate periodFrom;
    private LocalDate periodUntil;
    private AskedBy askedBy = AskedBy.CODE;
    private String identifier;
    private String subjectName;
    private LookBasis basis = LookBasis.STATUTORY_DUTY;
    private String evidence;

    AdministrativeMatter matter() {
        return new AdministrativeMatter(
                area, kind, number, name, purpose, noticeOn, deadlineOn, periodFrom, periodUntil);
    }

    AskedSubject asked() {
        return new AskedSubject(askedBy, identifier, subjectName);
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public LocalDate getNoticeOn() {
        return noticeOn;
    }

    public void setNoticeOn(LocalDate noticeOn) {
        this.noticeOn = noticeOn;
    }

    public LocalDate getDeadlineOn() {
        return deadlineOn;
    }

    public void setDeadlineOn(LocalDate deadlineOn) {
        this.deadlineOn = deadlineOn;
    }

    public LocalDate getPeriodFrom() {
        return periodFrom;
    }

    public void setPeriodFrom(LocalDate periodFrom) {
        this.periodFrom = periodFrom;
    }

    public LocalDate getPeriodUntil() {
        return periodUntil;
    }

    public void setPeriodUntil(LocalDate periodUntil) {
        this.periodUntil = periodUntil;
    }

    public AskedBy getAskedBy() {
        return askedBy;
    }

    public void setAskedBy(AskedBy askedBy) {
        this.askedBy = askedBy;
    }

    public String getIdentifier() {
        return identifier;
    }

    public void setIdentifier(String identifier) {
        this.identifier = identifier;
    }

    public String getSubjectName() {
        return subjectName;
    }

    public void setSubjectName(String subjectName) {
        this.subjectName = subjectName;
    }

    public LookBasis getBasis() {
        return basis;
    }

    public void setBasis(LookBasis basis) {
        this.basis = basis;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
