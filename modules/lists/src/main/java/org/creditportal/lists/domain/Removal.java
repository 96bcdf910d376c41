package org.creditportal.lists.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Why an entry was taken off its list, and by which decision. */
@Embeddable
public class Removal {

    @Column(name = "removal_reason")
    private String reason;

    @Column(name = "removal_document")
    private String document;

    protected Removal() {}

    Removal(String reason, String document) {
        this.reason = reason;
        this.document = document == null || document.isBlank() ? null : document.strip();
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
