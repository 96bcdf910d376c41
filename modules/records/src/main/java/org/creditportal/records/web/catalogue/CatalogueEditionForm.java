package org.creditportal.records.web.catalogue;

import java.io.Serializable;
import java.time.LocalDate;
import org.creditportal.records.api.catalogue.CatalogueEditionFacts;
import org.creditportal.records.api.catalogue.CatalogueEditionView;
import org.creditportal.records.api.catalogue.CatalogueLevel;

/** What an officer enters of a new edition. */
public class CatalogueEditionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private CatalogueLevel level;
    private String name;
    private String label;
    private String publisher;
    private String documentNumber;
    private LocalDate publishedOn;

    CatalogueEditionForm(CatalogueLevel level) {
        this.level = level;
    }

    CatalogueEditionForm(CatalogueEditionView copied) {
        this(copied.facts().level());
        this.name = copied.facts().name();
        this.publisher = copied.facts().publisher();
    }

    CatalogueEditionFacts facts() {
        return new CatalogueEditionFacts(level, name, label, publisher, documentNumber, publishedOn, null);
    }

    public CatalogueLevel getLevel() {
        return level;
    }

    public void setLevel(CatalogueLevel level) {
        this.level = level;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getPublisher() {
        return publisher;
    }

    public void setPublisher(String publisher) {
        this.publisher = publisher;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }
}
