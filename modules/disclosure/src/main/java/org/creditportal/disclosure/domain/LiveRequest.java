package org.creditportal.disclosure.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That somebody who holds a report's copy wishes to see it live. Written by the site, which may do no more. */
@Entity
@Table(name = "dsc_inbox_live_request")
public class LiveRequest {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private Long id;

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Column(name = "code", nullable = false, updatable = false)
    private String code;

    @Column(name = "asked_with", nullable = false, updatable = false)
    private String askedWith;

    protected LiveRequest() {}

    public String number() {
        return number;
    }

    /** The verification code of the copy. */
    public String code() {
        return code;
    }

    /** By what the asking browser is known, for this code alone. */
    public String askedWith() {
        return askedWith;
    }
}
