package org.creditportal.lists.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.creditportal.kernel.text.Masking;
import org.creditportal.lists.api.ListedSubjectKind;

/** Who is listed, as the subject was called when the entry was proposed. */
@Embeddable
public class ListedSubject {

    @Column(name = "subject_number", nullable = false, updatable = false)
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind", nullable = false, updatable = false)
    private ListedSubjectKind kind;

    @Column(name = "subject_name", nullable = false, updatable = false)
    private String name;

    @Column(name = "subject_code", updatable = false)
    private String code;

    protected ListedSubject() {}

    /**
     * @param code its unified social credit code, or null; never kept for a natural person
     */
    public ListedSubject(String number, ListedSubjectKind kind, String name, String code) {
        this.number = number;
        this.kind = kind;
        this.name = name;
        this.code = kind == ListedSubjectKind.NATURAL_PERSON ? null : code;
    }

    public String number() {
        return number;
    }

    public ListedSubjectKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String code() {
        return code;
    }

    /** The name for the public: whole for organisations and traders, masked for natural persons (K-7). */
    public String publicName() {
        return isPerson() ? Masking.name(name) : name;
    }

    /** The text with this subject's name as the public may read it. */
    public String withPublicName(String text) {
        return isPerson() ? text.replace(name, publicName()) : text;
    }

    private boolean isPerson() {
        return kind == ListedSubjectKind.NATURAL_PERSON;
    }
}
