package org.creditportal.lists.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.creditportal.kernel.text.Masking;
import org.creditportal.lists.api.ListedSubjectKind;

/** Who is listed, as the latest of the records that the entry rests on calls the subject, whatever it is called today. */
@Embeddable
public class ListedSubject {

    @Column(name = "subject_number", nullable = false)
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind", nullable = false)
    private ListedSubjectKind kind;

    @Column(name = "subject_name", nullable = false)
    private String name;

    @Column(name = "subject_code")
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

    @Override
    public boolean equals(Object other) {
        return other instanceof ListedSubject subject
                && number.equals(subject.number)
                && kind == subject.kind
                && name.equals(subject.name)
                && Objects.equals(code, subject.code);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, kind, name, code);
    }

    public boolean isPerson() {
        return kind == ListedSubjectKind.NATURAL_PERSON;
    }
}
