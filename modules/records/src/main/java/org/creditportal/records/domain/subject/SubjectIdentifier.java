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
import org.creditportal.records.api.subject.IdentifierKind;

/** A code or number of a subject beside the one that identifies it (domain-facts 2.1). Statements take it back and tell it again. */
@Entity
@NotInDossier("what the subject is called by, which its dossier begins with")
@Table(name = "rec_subject_identifier")
public class SubjectIdentifier {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private Long id;

    @Column(name = "subject_number", nullable = false, updatable = false)
    private String subjectNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private IdentifierKind kind;

    /** As {@link IdentifierKind#folded}; a person's number as its blind index only. */
    @Column(name = "value", nullable = false, updatable = false)
    private String value;

    @Column(name = "valid_until", updatable = false)
    private LocalDate validUntil;

    @Column(name = "source", updatable = false)
    private String source;

    /** Since when it is not the subject's, and never was; {@code null} while it is. A file that tells it again changes nothing. */
    @Column(name = "taken_back", updatable = false)
    private LocalDate takenBack;

    protected SubjectIdentifier() {}

    public SubjectIdentifier(
            String subjectNumber, IdentifierKind kind, String value, LocalDate validUntil, String source) {
        this.id = Identifiers.next();
        this.subjectNumber = subjectNumber;
        this.kind = kind;
        this.value = kind.folded(value);
        this.validUntil = validUntil;
        this.source = source;
    }

    /** Whether it is that number. */
    public boolean is(IdentifierKind otherKind, String folded) {
        return kind == otherKind && value.equals(folded);
    }

    public boolean isTakenBack() {
        return takenBack != null;
    }

    public long id() {
        return id;
    }

    public String subjectNumber() {
        return subjectNumber;
    }

    public IdentifierKind kind() {
        return kind;
    }

    public String value() {
        return value;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public String source() {
        return source;
    }

    /** As officers see it; {@code null} for a person's, of which only a digest is kept. */
    public String shown() {
        return kind == IdentifierKind.ID_NUMBER ? null : value;
    }

    /** What tells it from others of its kind and subject, and gives no personal number away. */
    public String key() {
        return kind == IdentifierKind.ID_NUMBER ? String.valueOf(id) : value;
    }
}
