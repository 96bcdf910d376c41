package org.creditportal.lists.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.creditportal.casework.api.step.ServiceWay;
import org.creditportal.lists.api.Service;

/** Why an entry was taken off its list, and by which decision. */
@Embeddable
public class Removal {

    @Column(name = "removal_reason")
    private String reason;

    @Column(name = "removal_document")
    private String document;

    @Column(name = "removal_served_on")
    private LocalDate servedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "removal_served_how")
    private ServiceWay servedHow;

    @Column(name = "removal_served_proof")
    private String servedProof;

    protected Removal() {}

    public Removal(String reason, String document) {
        this.reason = reason;
        this.document = document == null || document.isBlank() ? null : document.strip();
    }

    /** By the portal itself, which issues no decision. */
    public static Removal ofPortal(String reason) {
        return new Removal(reason, null);
    }

    Removal served(Service service) {
        Removal told = new Removal(reason, document);
        told.servedOn = service.on();
        told.servedHow = service.way();
        told.servedProof = service.proof();
        return told;
    }

    /** Whether there is a decision that was not served yet. */
    public boolean isToServe() {
        return document != null && servedOn == null;
    }

    /** {@code null} before the decision to remove is served. */
    public Service service() {
        return servedOn == null ? null : new Service(servedOn, servedHow, servedProof);
    }

    /** Id of the removal reason; {@code null} where none was named. */
    public String reason() {
        return reason;
    }

    /** Number of the decision to remove; {@code null} where there is none. */
    public String document() {
        return document;
    }
}
