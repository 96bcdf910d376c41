package org.creditportal.lists.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The decision that an entry rests on; where there are several, the latest. Publication is counted from its date. */
@Embeddable
public class DecisionDocument {

    @Column(name = "document_number", nullable = false, updatable = false)
    private String number;

    @Column(name = "document_authority", nullable = false, updatable = false)
    private String authority;

    @Column(name = "document_decided_on", nullable = false, updatable = false)
    private LocalDate decidedOn;

    protected DecisionDocument() {}

    /**
     * @param authority name of the authority that decided
     */
    public DecisionDocument(String number, String authority, LocalDate decidedOn) {
        this.number = number;
        this.authority = authority;
        this.decidedOn = decidedOn;
    }

    public String number() {
        return number;
    }

    public String authority() {
        return authority;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }
}
