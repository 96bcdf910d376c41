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

    protected Responsibility() {}

    Responsibility(String principal, String office) {
        this.principal = principal;
        this.office = office;
    }

    /** Number of the entity's entry. */
    public String principal() {
        return principal;
    }

    /** The office that the person held when it was decided. */
    public String office() {
        return office;
    }
}
