package org.creditportal.lists.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** On which entity's entry a person's hangs, and as what the person answered at the time. */
@Embeddable
public class Responsibility {

    @Column(name = "principal_entry", updatable = false)
    private String principal;

    @Column(name = "office_held", updatable = false)
    private String office;

    @Column(name = "named_person", updatable = false)
    private String person;

    protected Responsibility() {}

    Responsibility(String principal, String office, String person) {
        this.principal = principal;
        this.office = office;
        this.person = person;
    }

    /** Number of the entity's entry. */
    public String principal() {
        return principal;
    }

    /** Number of the person who was named, also while that person is held to be another. */
    public String person() {
        return person;
    }

    /** The office that the person held when it was decided. */
    public String office() {
        return office;
    }
}
