package org.creditportal.records.domain.subject;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.creditportal.kernel.dossier.NotInDossier;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.records.api.subject.RelationRole;

/**
 * Somebody who stands behind a subject, because measures against the subject reach him too (K-18). Written once;
 * {@link SubjectParts} ends it and moves it in a merger.
 */
@Entity
@NotInDossier("who stands behind the subject, which its dossier shows for itself")
@Table(name = "rec_relation")
public class Relation {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private Long id;

    @Column(name = "subject_number", nullable = false, updatable = false)
    private String subjectNumber;

    /** Of whom a file told it, where that subject was held to be another at the time. */
    @Column(name = "told_subject", updatable = false)
    private String toldSubject;

    @Enumerated(EnumType.STRING)
    @Column(name = "role", nullable = false, updatable = false)
    private RelationRole role;

    /** Tells the persons behind a subject apart: digest of the number, or of the name when no number is known. */
    @Column(name = "person_key", nullable = false, updatable = false)
    private String personKey;

    @Column(name = "person_name", nullable = false, updatable = false)
    private String personName;

    @Column(name = "protected_number", updatable = false)
    private String protectedNumber;

    /** Equal to the index of the person's own subject. */
    @Column(name = "number_index", updatable = false)
    private String numberIndex;

    @Column(name = "share_percent", updatable = false)
    private BigDecimal sharePercent;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_until", updatable = false)
    private LocalDate validUntil;

    @Column(name = "source", updatable = false)
    private String source;

    /** Zero for the latest of the person in the role, the relation's own id for those before: so that the database keeps one latest. */
    @Column(name = "past", nullable = false, updatable = false)
    private long past;

    @Column(name = "retracted", nullable = false, updatable = false)
    private boolean retracted;

    protected Relation() {}

    /** An officer tells it. */
    public Relation(
            String subjectNumber, RelationRole role, Person person, BigDecimal share, Term term, String source) {
        this.id = Identifiers.next();
        this.subjectNumber = subjectNumber;
        this.role = role;
        this.personKey = person.key();
        this.personName = person.name();
        this.protectedNumber = person.number() == null ? null : person.number().encrypted();
        this.numberIndex = person.number() == null ? null : person.number().index();
        this.sharePercent = share;
        this.validFrom = term.from();
        this.validUntil = term.until();
        this.source = source;
    }

    /**
     * A record names its subject's legal representative.
     *
     * @param told of whom, where that subject was held to be another at the time; else {@code null}
     * @param since first day on which he is known to have been it
     * @param source name of the file that the record came with
     */
    public static Relation representative(
            String subjectNumber, String told, Person person, LocalDate since, String source) {
        Relation relation = new Relation(
                subjectNumber, RelationRole.LEGAL_REPRESENTATIVE, person, null, new Term(since, null), source);
        relation.toldSubject = told;
        return relation;
    }

    /**
     * Who it is.
     *
     * @param number {@code null} when not known
     */
    public record Person(String key, String name, ProtectedNumber number) {}

    public long id() {
        return id;
    }

    public String subjectNumber() {
        return subjectNumber;
    }

    /** Number of the subject of which a file told it, where that was held to be another at the time; else {@code null}. */
    public String toldSubject() {
        return toldSubject;
    }

    public RelationRole role() {
        return role;
    }

    public String personKey() {
        return personKey;
    }

    public String personName() {
        return personName;
    }

    public String protectedNumber() {
        return protectedNumber;
    }

    public String numberIndex() {
        return numberIndex;
    }

    public BigDecimal sharePercent() {
        return sharePercent;
    }

    public Term term() {
        return new Term(validFrom, validUntil);
    }

    /** Whether the same person stands there again since. */
    public boolean isPast() {
        return past != 0;
    }

    /** Whether it was told by mistake. */
    public boolean isRetracted() {
        return retracted;
    }

    public String source() {
        return source;
    }
}
