package org.creditportal.lists.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/** The decision that an entry rests on; where there are several, the latest. Publication is counted from its date. */
@Embeddable
public class DecisionDocument {

    @Column(name = "document_number", nullable = false)
    private String number;

    @Column(name = "document_authority", nullable = false)
    private String authority;

    @Column(name = "document_decided_on", nullable = false)
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

    @Override
    public boolean equals(Object other) {
        return other instanceof DecisionDocument document
                && number.equals(document.number)
                && authority.equals(document.authority)
                && decidedOn.equals(document.decidedOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, authority, decidedOn);
    }
}
