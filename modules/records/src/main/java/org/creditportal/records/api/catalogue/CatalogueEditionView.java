package org.creditportal.records.api.catalogue;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** An edition of the catalogue, without its items. */
public class CatalogueEditionView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CatalogueEditionNumber number;
    private final long version;
    private final CatalogueEditionFacts facts;
    private final CatalogueEditionState state;
    private final Period period;
    private final CatalogueEditionNumber predecessor;
    private final Step drafted;
    private final Step putInForce;

    /** The days on which it is in force; both {@code null} for a draft, the last {@code null} while it is open. */
    public record Period(LocalDate from, LocalDate until) implements Serializable {}

    /** Who did it, when, and why; an officer's reason is {@code null} where none is asked for. */
    public record Step(String by, Instant at, String reason) implements Serializable {}

    public CatalogueEditionView(
            CatalogueEditionNumber number,
            long version,
            CatalogueEditionFacts facts,
            CatalogueEditionState state,
            Period period,
            CatalogueEditionNumber predecessor,
            Step drafted,
            Step putInForce) {
        this.number = number;
        this.version = version;
        this.facts = facts;
        this.state = state;
        this.period = period;
        this.predecessor = predecessor;
        this.drafted = drafted;
        this.putInForce = putInForce;
    }

    public CatalogueEditionNumber getNumber() {
        return number;
    }

    public long getVersion() {
        return version;
    }

    public CatalogueLevel getLevel() {
        return facts.level();
    }

    public String getName() {
        return facts.name();
    }

    public String getLabel() {
        return facts.label();
    }

    public String getPublisher() {
        return facts.publisher();
    }

    public String getDocumentNumber() {
        return facts.documentNumber();
    }

    public LocalDate getPublishedOn() {
        return facts.publishedOn();
    }

    public String getNote() {
        return facts.note();
    }

    public CatalogueEditionState getState() {
        return state;
    }

    /** First day in force; {@code null} for a draft. */
    public LocalDate getValidFrom() {
        return period.from();
    }

    /** Last day in force; {@code null} while none is set. */
    public LocalDate getValidUntil() {
        return period.until();
    }

    /** The edition it was copied from; {@code null} when it was not. */
    public CatalogueEditionNumber getPredecessor() {
        return predecessor;
    }

    public String getDraftedBy() {
        return drafted.by();
    }

    public Instant getDraftedAt() {
        return drafted.at();
    }

    /** {@code null} for a draft. */
    public String getPutInForceBy() {
        return putInForce.by();
    }

    /** {@code null} for a draft. */
    public Instant getPutInForceAt() {
        return putInForce.at();
    }

    /** Why it was put in force; {@code null} for a draft and where the tenant's file put it in force. */
    public String getReason() {
        return putInForce.reason();
    }
}
