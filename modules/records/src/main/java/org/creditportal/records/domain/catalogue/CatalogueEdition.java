package org.creditportal.records.domain.catalogue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.catalogue.CatalogueEditionFacts;
import org.creditportal.records.api.catalogue.CatalogueEditionState;
import org.creditportal.records.api.catalogue.CatalogueLevel;

/**
 * One edition of the catalogue of credit information. Born as a draft, put in force from a day on, ended by the edition that
 * follows it; never edited once it is in force, so that every record keeps the item it was recorded by.
 */
@Entity
@Table(name = "rec_catalogue_edition")
public class CatalogueEdition extends VersionedEntity {

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "level", nullable = false, updatable = false)
    private CatalogueLevel level;

    @Column(name = "name", nullable = false, updatable = false)
    private String name;

    @Column(name = "label", nullable = false, updatable = false)
    private String label;

    @Column(name = "publisher", nullable = false, updatable = false)
    private String publisher;

    @Column(name = "document_number", updatable = false)
    private String documentNumber;

    @Column(name = "published_on", updatable = false)
    private LocalDate publishedOn;

    @Column(name = "note", updatable = false)
    private String note;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private CatalogueEditionState state;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "predecessor", updatable = false)
    private String predecessor;

    @Embedded
    @AttributeOverride(name = "officer", column = @Column(name = "drafted_by"))
    @AttributeOverride(name = "officerName", column = @Column(name = "drafted_by_name"))
    @AttributeOverride(name = "bureau", column = @Column(name = "drafted_by_bureau"))
    @AttributeOverride(name = "at", column = @Column(name = "drafted_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "drafting_reason"))
    private Signature drafting;

    /** When an item was last changed; with it the version grows, so that nobody puts in force what was not seen. */
    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Embedded
    @AttributeOverride(name = "officer", column = @Column(name = "concluded_by"))
    @AttributeOverride(name = "officerName", column = @Column(name = "concluded_by_name"))
    @AttributeOverride(name = "bureau", column = @Column(name = "concluded_by_bureau"))
    @AttributeOverride(name = "at", column = @Column(name = "concluded_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "reason"))
    private Signature conclusion;

    protected CatalogueEdition() {}

    private CatalogueEdition(CatalogueEditionFacts facts, String predecessor, Signature drafting) {
        super(Identifiers.next());
        this.number = Identifiers.nextText();
        this.level = facts.level();
        this.name = facts.name();
        this.label = facts.label();
        this.publisher = facts.publisher();
        this.documentNumber = facts.documentNumber();
        this.publishedOn = facts.publishedOn();
        this.note = facts.note();
        this.state = CatalogueEditionState.DRAFT;
        this.predecessor = predecessor;
        this.drafting = drafting;
        this.changedAt = drafting.at();
    }

    /**
     * A draft.
     *
     * @param copied whose items it begins with; {@code null} for an empty one
     */
    public static CatalogueEdition draft(CatalogueEditionFacts facts, CatalogueEdition copied, Signature drafting) {
        if (copied != null && copied.level != facts.level()) {
            throw new IllegalArgumentException("A draft has the level of the edition it copies");
        }
        return new CatalogueEdition(facts, copied == null ? null : copied.number, drafting);
    }

    /**
     * An item was added, changed or removed.
     *
     * @throws RecordsException {@code CATALOGUE_EDITION_NOT_DRAFT}
     */
    public void itemsChanged(Instant now) {
        requireDraft();
        changedAt = now;
    }

    /**
     * Puts the draft in force.
     *
     * @param from its first day
     * @param former the edition of its level that is open now; {@code null} when there is none
     * @throws RecordsException when it is no draft, or does not begin after the former one
     */
    public void putInForce(LocalDate from, CatalogueEdition former, Signature by) {
        requireDraft();
        if (former != null) {
            former.endBefore(from);
        }
        state = state.to(CatalogueEditionState.IN_FORCE);
        validFrom = from;
        conclusion = by;
    }

    /** Gives the draft up. */
    public void discard(Signature by) {
        requireDraft();
        state = state.to(CatalogueEditionState.DISCARDED);
        conclusion = by;
    }

    /**
     * Refuses a day from which its successor could not be in force.
     *
     * @throws RecordsException {@code CATALOGUE_DAY_TOO_EARLY}
     */
    public void demandSuccessorFrom(LocalDate day) {
        if (!day.isAfter(validFrom)) {
            throw new RecordsException(RecordsError.CATALOGUE_DAY_TOO_EARLY, validFrom.plusDays(1));
        }
    }

    private void endBefore(LocalDate successorFrom) {
        demandSuccessorFrom(successorFrom);
        state = state.to(CatalogueEditionState.SUPERSEDED);
        validUntil = successorFrom.minusDays(1);
    }

    /**
     * Refuses whatever only a draft allows.
     *
     * @throws RecordsException {@code CATALOGUE_EDITION_NOT_DRAFT}
     */
    public void requireDraft() {
        if (state != CatalogueEditionState.DRAFT) {
            throw new RecordsException(RecordsError.CATALOGUE_EDITION_NOT_DRAFT, label);
        }
    }

    public boolean isDraft() {
        return state == CatalogueEditionState.DRAFT;
    }

    /** Whether it is, was or will be in force. */
    public boolean isPutInForce() {
        return state == CatalogueEditionState.IN_FORCE || state == CatalogueEditionState.SUPERSEDED;
    }

    /** Whether it is in force and no other edition of its level follows yet. */
    public boolean isOpen() {
        return state == CatalogueEditionState.IN_FORCE;
    }

    public boolean isInForceOn(LocalDate day) {
        return isPutInForce() && !day.isBefore(validFrom) && !endsBefore(day);
    }

    /** Whether it is in force on some day from the given one on. */
    public boolean isInForceFrom(LocalDate day) {
        return isPutInForce() && !endsBefore(day);
    }

    private boolean endsBefore(LocalDate day) {
        return validUntil != null && validUntil.isBefore(day);
    }

    public String number() {
        return number;
    }

    public CatalogueLevel level() {
        return level;
    }

    public CatalogueEditionFacts facts() {
        return new CatalogueEditionFacts(level, name, label, publisher, documentNumber, publishedOn, note);
    }

    public CatalogueEditionState state() {
        return state;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public String predecessor() {
        return predecessor;
    }

    public Signature drafting() {
        return drafting;
    }

    /** Who put it in force or gave it up; {@code null} for a draft. */
    public Signature conclusion() {
        return conclusion;
    }
}
