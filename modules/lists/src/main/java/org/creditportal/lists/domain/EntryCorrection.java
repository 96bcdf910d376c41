package org.creditportal.lists.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.Citation;

/** What an entry said before it was corrected or, sent back, amended; and what decided that. Never changed. */
@Embeddable
public class EntryCorrection {

    @Column(name = "place", nullable = false)
    private int place;

    /** {@code null} for an amendment before publication, which no decision asks. */
    @Column(name = "document")
    private String document;

    @Column(name = "reason", nullable = false)
    private String reason;

    @Column(name = "officer", nullable = false)
    private String officer;

    @Column(name = "officer_name", nullable = false)
    private String officerName;

    @Column(name = "corrected_at", nullable = false)
    private Instant at;

    @Column(name = "facts_before", nullable = false)
    private String facts;

    @Column(name = "basis_document_before", nullable = false)
    private String basisDocument;

    @Column(name = "basis_article_before")
    private String basisArticle;

    /** {@code null} before publication. */
    @Column(name = "until_before")
    private LocalDate until;

    protected EntryCorrection() {}

    EntryCorrection(int place, ListEntry before, String document, Signature by) {
        this.place = place;
        this.document = document;
        this.reason = by.reason();
        this.officer = by.officer();
        this.officerName = by.officerName();
        this.at = by.at();
        this.facts = before.facts();
        this.basisDocument = before.basis().document();
        this.basisArticle = before.basis().article();
        this.until = before.publishedUntil();
    }

    int place() {
        return place;
    }

    public String document() {
        return document;
    }

    public String reason() {
        return reason;
    }

    public String officer() {
        return officer;
    }

    public String officerName() {
        return officerName;
    }

    public Instant at() {
        return at;
    }

    /** What the entry said before. */
    public String facts() {
        return facts;
    }

    /** On which law it rested before. */
    public Citation basis() {
        return new Citation(basisDocument, basisArticle, null);
    }

    /** Its last day before. */
    public LocalDate until() {
        return until;
    }
}
