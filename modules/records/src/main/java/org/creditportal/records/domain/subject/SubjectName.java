package org.creditportal.records.domain.subject;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.creditportal.kernel.dossier.NotInDossier;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.records.api.subject.NameKind;

/** A name that a subject has or had, or goes by. Written once; {@link SubjectParts} ends it and moves it in a merger. */
@Entity
@NotInDossier("what the subject is called, which its dossier begins with")
@Table(name = "rec_subject_name")
public class SubjectName {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private Long id;

    @Column(name = "subject_number", nullable = false, updatable = false)
    private String subjectNumber;

    @Column(name = "name", nullable = false, updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private NameKind kind;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_until", updatable = false)
    private LocalDate validUntil;

    @Column(name = "source", updatable = false)
    private String source;

    /** Unique for the subject: the name as it is compared. */
    @Column(name = "search_text", nullable = false, updatable = false)
    private String searchText;

    @Column(name = "search_tokens", nullable = false, updatable = false)
    private String searchTokens;

    protected SubjectName() {}

    public SubjectName(String subjectNumber, String name, NameKind kind, Term term, String source) {
        this.id = Identifiers.next();
        this.subjectNumber = subjectNumber;
        this.name = name;
        this.kind = kind;
        this.validFrom = term.from();
        this.validUntil = term.until();
        this.source = source;
        this.searchText = SearchText.normalise(name);
        this.searchTokens = SearchText.tokens(name);
    }

    public long id() {
        return id;
    }

    public String subjectNumber() {
        return subjectNumber;
    }

    public String name() {
        return name;
    }

    public NameKind kind() {
        return kind;
    }

    public Term term() {
        return new Term(validFrom, validUntil);
    }

    public String source() {
        return source;
    }

    public String searchText() {
        return searchText;
    }
}
