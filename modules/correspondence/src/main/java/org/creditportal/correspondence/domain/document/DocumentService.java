package org.creditportal.correspondence.domain.document;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.creditportal.casework.api.step.ServiceWay;
import org.creditportal.correspondence.api.CorrespondenceError;
import org.creditportal.correspondence.api.document.DocumentNumber;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.procedure.Signature;

/** One service of a document (送达), as it was noted; what was noted wrongly is noted again, never changed. */
@Entity
@Table(name = "cor_service")
public class DocumentService {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private Long id;

    @Column(name = "document_number", nullable = false, updatable = false)
    private String document;

    @Column(name = "place", nullable = false, updatable = false)
    private int place;

    @Column(name = "served_on", nullable = false, updatable = false)
    private LocalDate servedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "way", nullable = false, updatable = false)
    private ServiceWay way;

    @Column(name = "recipient", nullable = false, updatable = false)
    private String recipient;

    @Column(name = "note", updatable = false)
    private String note;

    @Column(name = "proof_id", updatable = false)
    private Long proof;

    @Column(name = "proof_type", updatable = false)
    private String proofType;

    @Embedded
    @AttributeOverride(name = "officer", column = @Column(name = "noted_by", updatable = false))
    @AttributeOverride(name = "officerName", column = @Column(name = "noted_by_name", updatable = false))
    @AttributeOverride(name = "bureau", column = @Column(name = "noted_by_bureau", updatable = false))
    @AttributeOverride(name = "at", column = @Column(name = "noted_at", updatable = false))
    @AttributeOverride(name = "reason", column = @Column(name = "noting_reason", updatable = false))
    private Signature noted;

    protected DocumentService() {}

    /**
     * A service.
     *
     * @param document the document that was served
     * @param place how many services it had before
     */
    public DocumentService(DocumentNumber document, int place, LocalDate servedOn, ServiceWay way, Signature noted) {
        this.id = Identifiers.next();
        this.document = document.value();
        this.place = place;
        this.servedOn = servedOn;
        this.way = way;
        this.noted = noted;
    }

    /** Who took it, and whatever else is kept of it. */
    public DocumentService takenBy(String who, String remark) {
        recipient = Limits.demand(who, Limits.RECIPIENT, CorrespondenceError.SERVICE_INCOMPLETE);
        note = Limits.bound(remark, Limits.NOTE, CorrespondenceError.SERVICE_INCOMPLETE);
        return this;
    }

    /** What proves it. */
    public DocumentService provenBy(long content, String mediaType) {
        proof = content;
        proofType = mediaType;
        return this;
    }

    public int place() {
        return place;
    }

    public LocalDate servedOn() {
        return servedOn;
    }

    public ServiceWay way() {
        return way;
    }

    public String recipient() {
        return recipient;
    }

    public String note() {
        return note;
    }

    /** Id of the proof's bytes; null when none is kept. */
    public Long proof() {
        return proof;
    }

    public String proofType() {
        return proofType;
    }

    /** Who noted it, and when. */
    public Signature noted() {
        return noted;
    }
}
