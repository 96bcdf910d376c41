package org.creditportal.lists.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.creditportal.casework.api.step.ServiceWay;
import org.creditportal.lists.api.Service;

/** The decision to list: the number of its document, and how it was served. */
@Embeddable
public class ServedDecision {

    @Column(name = "decision_number")
    private String number;

    @Column(name = "decision_served_on")
    private LocalDate servedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision_served_how")
    private ServiceWay servedHow;

    @Column(name = "decision_served_proof")
    private String servedProof;

    protected ServedDecision() {}

    ServedDecision(String number, Service service) {
        this.number = number;
        this.servedOn = service.on();
        this.servedHow = service.way();
        this.servedProof = service.proof();
    }

    public String number() {
        return number;
    }

    public Service service() {
        return new Service(servedOn, servedHow, servedProof);
    }
}
