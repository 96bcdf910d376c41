package org.creditportal.records.domain.record;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.records.domain.Actor;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.subject.SubjectKind;
import org.creditportal.records.domain.template.PenaltyFacts;

/**
 * One fact on record about one subject, answered for by the bureau that provided it (K-4, K-10). What every kind of record
 * has is here; what only penalties have is in {@link Penalty}, and further kinds get a table of their own beside it.
 */
@Entity
@Table(name = "rec_record")
public class CreditRecord extends VersionedEntity {

    /** Kinds of records; the published form is {@code api.RecordKind}. */
    public enum Kind {
        PENALTY,
        LICENCE
    }

    /** States of records; the published form is {@code api.RecordState}. */
    public enum State {
        RECORDED
    }

    private static final int LONGEST_SEARCH_TEXT = 1000;

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private State state;

    @Column(name = "bureau", nullable = false, updatable = false)
    private String bureau;

    @Column(name = "subject_number", nullable = false)
    private String subjectNumber;

    @Column(name = "subject_kind", nullable = false)
    @Enumerated(EnumType.STRING)
    private SubjectKind subjectKind;

    @Column(name = "subject_name", nullable = false)
    private String subjectName;

    @Column(name = "subject_code")
    private String subjectCode;

    @Column(name = "document_number", nullable = false)
    private String documentNumber;

    /** Unique: the same decision of the same bureau on the same subject is one record. */
    @Column(name = "decision_key", nullable = false)
    private String decisionKey;

    @Column(name = "decided_on", nullable = false)
    private LocalDate decidedOn;

    @Column(name = "valid_until", nullable = false)
    private LocalDate validUntil;

    @Column(name = "public_until")
    private LocalDate publicUntil;

    @Column(name = "authority", nullable = false)
    private String authority;

    @Column(name = "authority_code", nullable = false)
    private String authorityCode;

    @Column(name = "source", nullable = false)
    private String source;

    @Column(name = "source_code", nullable = false)
    private String sourceCode;

    @Column(name = "remark")
    private String remark;

    /** Name, code and document number without blanks and punctuation, to verify what the token index found. */
    @Column(name = "search_text", nullable = false)
    private String searchText;

    @Column(name = "search_tokens", nullable = false)
    private String searchTokens;

    @Column(name = "batch_id", nullable = false, updatable = false)
    private long batchId;

    @Column(name = "line_number", nullable = false, updatable = false)
    private long line;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private String recordedBy;

    @Column(name = "recorded_by_name", nullable = false, updatable = false)
    private String recordedByName;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @OneToOne(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @PrimaryKeyJoinColumn
    private Penalty penalty;

    protected CreditRecord() {}

    private CreditRecord(Subject subject, PenaltyFacts facts, Origin origin, Actor by, Instant now) {
        super(Identifiers.next());
        this.number = Identifiers.nextText();
        this.kind = Kind.PENALTY;
        this.state = State.RECORDED;
        this.bureau = origin.bureau();
        this.subjectNumber = subject.number();
        this.subjectKind = subject.kind();
        this.subjectName = facts.subject().name();
        this.subjectCode = subject.socialCreditCode();
        this.documentNumber = facts.documentNumber();
        this.decisionKey = origin.decisionKey();
        this.decidedOn = facts.decidedOn();
        this.validUntil = facts.validUntil();
        this.publicUntil = facts.publicUntil();
        this.authority = facts.authority();
        this.authorityCode = facts.authorityCode();
        this.source = facts.source();
        this.sourceCode = facts.sourceCode();
        this.remark = facts.remark();
        this.batchId = origin.batchId();
        this.line = origin.line();
        this.recordedBy = by.id();
        this.recordedByName = by.name();
        this.recordedAt = now;
        index();
    }

    /**
     * A penalty comes on record.
     *
     * @param representativeNumber the representative's number as it may be stored; {@code null} when not told
     */
    public static CreditRecord ofPenalty(
            Subject subject, PenaltyFacts facts, String representativeNumber, Origin origin, Actor by, Instant now) {
        CreditRecord record = new CreditRecord(subject, facts, origin, by, now);
        record.penalty = new Penalty(record.id(), facts, representativeNumber);
        return record;
    }

    /** Each part is cut into tokens by itself, so that no pair of characters spans two parts. */
    private void index() {
        String code = subjectCode == null ? "" : subjectCode;
        String text = SearchText.normalise(subjectName) + " " + SearchText.normalise(documentNumber) + " " + code;
        searchText = text.substring(0, Math.min(LONGEST_SEARCH_TEXT, text.length()));
        searchTokens = SearchText.tokens(subjectName) + " " + SearchText.tokens(documentNumber) + " "
                + SearchText.tokens(code);
    }

    public String number() {
        return number;
    }

    public Kind kind() {
        return kind;
    }

    public State state() {
        return state;
    }

    public String bureau() {
        return bureau;
    }

    public String subjectNumber() {
        return subjectNumber;
    }

    public SubjectKind subjectKind() {
        return subjectKind;
    }

    public String subjectName() {
        return subjectName;
    }

    public String subjectCode() {
        return subjectCode;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public String decisionKey() {
        return decisionKey;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public LocalDate publicUntil() {
        return publicUntil;
    }

    public String authority() {
        return authority;
    }

    public String authorityCode() {
        return authorityCode;
    }

    public String source() {
        return source;
    }

    public String sourceCode() {
        return sourceCode;
    }

    public String remark() {
        return remark;
    }

    public String searchText() {
        return searchText;
    }

    public long batchId() {
        return batchId;
    }

    public long line() {
        return line;
    }

    public String recordedByName() {
        return recordedByName;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Penalty penalty() {
        return penalty;
    }
}
