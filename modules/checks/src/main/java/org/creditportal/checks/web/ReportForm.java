package org.creditportal.checks.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.creditportal.checks.api.check.AskedBy;
import org.creditportal.checks.api.check.AskedSubject;
import org.creditportal.checks.api.report.ReportApplication;
import org.creditportal.checks.api.report.ReportKind;
import org.creditportal.checks.api.report.ReportPurpose;
import org.creditportal.checks.api.report.ReportSection;

/** What is filled in at the counter to apply for a report. */
public class ReportForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private ReportKind kind = ReportKind.PUBLIC;
    private ReportPurpose purpose = ReportPurpose.SELF_QUERY;
    private String usedFor;
    private String applicant;
    private String authorisation;
    private String area;
    private String matter;
    private LocalDate periodFrom;
    private LocalDate periodUntil;
    private ReportSection[] sections = {};
    private String[] bureaus = {};
    private AskedBy askedBy = AskedBy.CODE;
    private String identifier;
    private String subjectName;

    ReportApplication application() {
        Set<ReportSection> chosen = EnumSet.noneOf(ReportSection.class);
        if (kind == ReportKind.SPECIAL) {
            chosen.addAll(List.of(sections));
        }
        return new ReportApplication(
                kind,
                purpose,
                usedFor,
                applicant,
                authorisation,
                area,
                matter,
                periodFrom,
                periodUntil,
                chosen,
                Set.of(bureaus));
    }

    AskedSubject asked() {
        return new AskedSubject(askedBy, identifier, subjectName);
    }

    /** Filled in as the report that is to be renewed was. */
    void fill(ReportApplication before) {
        kind = before.kind();
        purpose = before.purpose();
        usedFor = before.usedFor();
        applicant = before.applicant();
        authorisation = before.authorisation();
        area = before.area();
        matter = before.matter();
        periodFrom = before.periodFrom();
        sections = before.sections().toArray(ReportSection[]::new);
        bureaus = before.bureaus().toArray(String[]::new);
    }

    public ReportKind getKind() {
        return kind;
    }

    public void setKind(ReportKind kind) {
        this.kind = kind;
    }

    public ReportPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(ReportPurpose purpose) {
        this.purpose = purpose;
    }

    public String getUsedFor() {
        return usedFor;
    }

    public void setUsedFor(String usedFor) {
        this.usedFor = usedFor;
    }

    public String getApplicant() {
        return applicant;
    }

    public void setApplicant(String applicant) {
        this.applicant = applicant;
    }

    public String getAuthorisation() {
        return authorisation;
    }

    public void setAuthorisation(String authorisation) {
        this.authorisation = authorisation;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getMatter() {
        return matter;
    }

    public void setMatter(String matter) {
        this.matter = matter;
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

    public ReportSection[] getSections() {
        return sections;
    }

    public void setSections(ReportSection[] sections) {
        this.sections = sections;
    }

    public String[] getBureaus() {
        return bureaus;
    }

    public void setBureaus(String[] bureaus) {
        this.bureaus = bureaus;
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
}
