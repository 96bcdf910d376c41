package org.creditportal.records.api.catalogue;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.subject.SubjectKind;

/** An item of the catalogue as one edition has it. */
public class CatalogueItemView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CatalogueItemNumber number;
    private final long version;
    private final Edition edition;
    private final CatalogueItemFacts facts;
    private final LocalDate validFrom;
    private final LocalDate validUntil;

    /** What an item must tell of its edition. */
    public record Edition(CatalogueEditionNumber number, CatalogueLevel level, String name, String label)
            implements Serializable {}

    public CatalogueItemView(
            CatalogueItemNumber number,
            long version,
            Edition edition,
            CatalogueItemFacts facts,
            LocalDate validFrom,
            LocalDate validUntil) {
        this.number = number;
        this.version = version;
        this.edition = edition;
        this.facts = facts;
        this.validFrom = validFrom;
        this.validUntil = validUntil;
    }

    public CatalogueItemNumber getNumber() {
        return number;
    }

    public long getVersion() {
        return version;
    }

    /** All that the item says, as a command takes it. */
    public CatalogueItemFacts getFacts() {
        return facts;
    }

    public CatalogueEditionNumber getEdition() {
        return edition.number();
    }

    public CatalogueLevel getLevel() {
        return edition.level();
    }

    public String getEditionName() {
        return edition.name();
    }

    public String getEditionLabel() {
        return edition.label();
    }

    public String getCode() {
        return facts.code();
    }

    public String getInformationClass() {
        return facts.informationClass();
    }

    public String getName() {
        return facts.name();
    }

    public List<SubjectKind> getSubjects() {
        return List.copyOf(facts.subjects());
    }

    /** What it is put on record as; {@code null} while the portal cannot record it. */
    public RecordKind getRecordKind() {
        return facts.recordKind();
    }

    public String getBasisDocument() {
        return facts.basisDocument();
    }

    public String getBasisArticle() {
        return facts.basisArticle();
    }

    public DisclosureScope getScope() {
        return facts.scope();
    }

    public List<CatalogueField> getFields() {
        return facts.fields();
    }

    /** Ids of the bureaus that report it. */
    public List<String> getProviders() {
        return List.copyOf(facts.providers());
    }

    /** Working days from the decision to its report; {@code null} where none is written. */
    public Integer getReportingDays() {
        return facts.reportingDays();
    }

    /** Months from the decision for which it may be shown and used; {@code null} for no limit. */
    public Integer getRetentionMonths() {
        return facts.retentionMonths();
    }

    /** First day in force, its edition's where it says none; {@code null} in a draft that is silent. */
    public LocalDate getValidFrom() {
        return validFrom;
    }

    /** Last day in force; {@code null} while none is set. */
    public LocalDate getValidUntil() {
        return validUntil;
    }

    public String getNote() {
        return facts.note();
    }
}
