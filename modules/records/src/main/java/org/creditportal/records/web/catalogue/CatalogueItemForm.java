package org.creditportal.records.web.catalogue;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.kernel.text.Texts;
import org.creditportal.records.api.catalogue.CatalogueItemFacts;
import org.creditportal.records.api.catalogue.DisclosureScope;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.subject.SubjectKind;

/** What an officer enters of an item. */
public class CatalogueItemForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private String informationClass;
    private String name;
    private String[] subjects = {};
    private RecordKind recordKind;
    private String basisDocument;
    private String basisArticle;
    private DisclosureScope scope;
    private String fields;
    private String[] providers = {};
    private Integer reportingDays;
    private Integer retentionMonths;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private String note;

    /** An item that is to be added. */
    CatalogueItemForm() {}

    /** An item that is there. */
    CatalogueItemForm(CatalogueItemFacts facts, Texts texts) {
        this.code = facts.code();
        this.informationClass = facts.informationClass();
        this.name = facts.name();
        this.subjects = facts.subjects().stream().map(Enum::name).toArray(String[]::new);
        this.recordKind = facts.recordKind();
        this.basisDocument = facts.basisDocument();
        this.basisArticle = facts.basisArticle();
        this.scope = facts.scope();
        this.fields = new FieldLines(texts).write(facts.fields());
        this.providers = facts.providers().toArray(String[]::new);
        this.reportingDays = facts.reportingDays();
        this.retentionMonths = facts.retentionMonths();
        this.validFrom = facts.validFrom();
        this.validUntil = facts.validUntil();
        this.note = facts.note();
    }

    CatalogueItemFacts facts(Texts texts) {
        return new CatalogueItemFacts(
                code,
                informationClass,
                name,
                Arrays.stream(subjects).map(SubjectKind::valueOf).collect(Collectors.toSet()),
                recordKind,
                basisDocument,
                basisArticle,
                scope,
                new FieldLines(texts).read(fields),
                Set.of(providers),
                reportingDays,
                retentionMonths,
                validFrom,
                validUntil,
                note);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getInformationClass() {
        return informationClass;
    }

    public void setInformationClass(String informationClass) {
        this.informationClass = informationClass;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String[] getSubjects() {
        return subjects;
    }

    public void setSubjects(String[] subjects) {
        this.subjects = subjects;
    }

    public RecordKind getRecordKind() {
        return recordKind;
    }

    public void setRecordKind(RecordKind recordKind) {
        this.recordKind = recordKind;
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

    public DisclosureScope getScope() {
        return scope;
    }

    public void setScope(DisclosureScope scope) {
        this.scope = scope;
    }

    public String getFields() {
        return fields;
    }

    public void setFields(String fields) {
        this.fields = fields;
    }

    public String[] getProviders() {
        return providers;
    }

    public void setProviders(String[] providers) {
        this.providers = providers;
    }

    public Integer getReportingDays() {
        return reportingDays;
    }

    public void setReportingDays(Integer reportingDays) {
        this.reportingDays = reportingDays;
    }

    public Integer getRetentionMonths() {
        return retentionMonths;
    }

    public void setRetentionMonths(Integer retentionMonths) {
        this.retentionMonths = retentionMonths;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
