package org.creditportal.records.domain.record;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.creditportal.kernel.persistence.VersionedEntity;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.record.RecordState;
import org.creditportal.records.api.record.WithholdingGround;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.domain.subject.SubjectFacts;

/**
 * One fact on record about one subject, answered for by the bureau that provided it (K-4, K-10). It is never deleted: it is
 * corrected with its earlier form kept ({@link Revision}), or withdrawn. Whether it counts today is asked of its dates.
 */
@Entity
@Table(name = "rec_record")
public class CreditRecord extends VersionedEntity {

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private RecordKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private RecordState state;

    @Column(name = "bureau", nullable = false, updatable = false)
    private String bureau;

    @Column(name = "subject_number", nullable = false)
    private String subjectNumber;

    /** Of whom it was told, where that subject was held to be another at the time. */
    @Column(name = "told_subject", updatable = false)
    private String toldSubject;

    @Column(name = "subject_kind", nullable = false)
    @Enumerated(EnumType.STRING)
    private SubjectKind subjectKind;

    @Column(name = "subject_name", nullable = false)
    private String subjectName;

    @Column(name = "subject_code")
    private String subjectCode;

    /** First day of full age of a subject that was a minor when it was recorded. */
    @Column(name = "adult_from")
    private LocalDate adultFrom;

    @Column(name = "document_number", nullable = false)
    private String documentNumber;

    @Column(name = "document_key", nullable = false)
    private String documentKey;

    @Column(name = "document_tail", nullable = false)
    private String documentTail;

    /** Unique: the same decision of the same bureau on the same subject is one record. */
    @Column(name = "decision_key", nullable = false)
    private String decisionKey;

    @Column(name = "content_digest", nullable = false)
    private String contentDigest;

    @Column(name = "decided_on", nullable = false)
    private LocalDate decidedOn;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "public_until")
    private LocalDate publicUntil;

    @Column(name = "authority", nullable = false)
    private String authority;

    @Column(name = "authority_code")
    private String authorityCode;

    @Column(name = "source")
    private String source;

    @Column(name = "source_code")
    private String sourceCode;

    @Column(name = "remark")
    private String remark;

    @Column(name = "search_text", nullable = false)
    private String searchText;

    @Column(name = "catalogue_item")
    private String catalogueItem;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "due_provisional", nullable = false)
    private boolean dueProvisional;

    @Column(name = "retained_until")
    private LocalDate retainedUntil;

    @Embedded
    private Withholding withholding;

    @Column(name = "revision", nullable = false)
    private int revision;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawal_reason")
    private String withdrawalReason;

    @Column(name = "disputed_since")
    private Instant disputedSince;

    @Column(name = "repaired_on")
    private LocalDate repairedOn;

    @Embedded
    private Provenance provenance;

    @OneToOne(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @PrimaryKeyJoinColumn
    private RecordStatement statement;

    protected CreditRecord() {}

    private CreditRecord(NewRecord created) {
        super(created.id());
        Origin origin = created.origin();
        number = created.number();
        kind = created.facts().kind();
        state = RecordState.RECORDED;
        bureau = origin.bureau();
        decisionKey = created.decisionKey();
        withholding = created.withholding();
        revision = 1;
        provenance = new Provenance(origin);
        toldSubject = created.subject().told();
        statement = new RecordStatement(created.id(), created.content());
        state(created);
    }

    /** A fact comes on record. */
    public static CreditRecord of(NewRecord created) {
        return new CreditRecord(created);
    }

    private void state(NewRecord said) {
        RecordFacts facts = said.facts();
        subjectNumber = said.subject().number();
        subjectKind = said.subject().kind();
        subjectName = facts.subject().name();
        subjectCode = said.subject().code();
        adultFrom = said.subject().adultFrom();
        documentNumber = facts.documentNumber();
        documentKey = said.searchKeys().document();
        documentTail = said.searchKeys().documentTail();
        contentDigest = said.contentDigest();
        decidedOn = facts.decidedOn();
        validFrom = facts.validFrom();
        validUntil = facts.validUntil();
        publicUntil = facts.publicUntil();
        authority = facts.authority();
        authorityCode = facts.authorityCode();
        source = facts.source();
        sourceCode = facts.sourceCode();
        remark = facts.remark();
        searchText = said.searchKeys().text(subjectCode);
        catalogueItem = said.terms().catalogueItem();
        dueOn = said.terms().dueOn();
        dueProvisional = said.terms().dueProvisional();
        retainedUntil = said.terms().retainedUntil();
    }

    /**
     * Says something else of the same decision from now on (K-26). What it said before is to be kept as a {@link Revision}
     * by the caller.
     */
    public void correct(NewRecord replacement) {
        if (!decisionKey.equals(replacement.decisionKey())) {
            throw new IllegalArgumentException("Another decision cannot correct record " + number);
        }
        state.demand(RecordState.RECORDED);
        state(replacement);
        statement.replace(replacement.content());
        revision++;
    }

    /** Its provider takes it back; it is no longer shown or used, and its history stays. */
    public void withdraw(String reason, Instant now) {
        state = state.to(RecordState.WITHDRAWN);
        withdrawnAt = now;
        withdrawalReason = reason;
    }

    /** It was withdrawn by mistake and is back as it was. */
    public void reinstate() {
        state = state.to(RecordState.RECORDED);
        withdrawnAt = null;
        withdrawalReason = null;
    }

    /** It must not be made public from now on. */
    public void withhold(Withholding because) {
        state.demand(RecordState.RECORDED);
        withholding = because;
    }

    /** Nothing speaks against making it public any more. */
    public void release() {
        withholding = null;
    }

    /** Somebody disputes it: every measure that rests on it is suspended while it is (K-29). */
    public void dispute(Instant now) {
        state.demand(RecordState.RECORDED);
        disputedSince = disputedSince == null ? now : disputedSince;
    }

    /** The dispute is over and it stands as it is (K-27). */
    public void stand() {
        disputedSince = null;
    }

    /** It is repaired: it is no longer shown or used (Order 36 of 2026). */
    public void repair(LocalDate on) {
        state.demand(RecordState.RECORDED);
        repairedOn = on;
    }

    /** Whether it may still be shown and used on the day: past its legal ceiling it is as if it were not there. */
    public boolean isRetained(LocalDate on) {
        return retainedUntil == null || !on.isAfter(retainedUntil);
    }

    /** The last day on which a penalty is published (公示截止期); {@code null} where it tells none, and for any other record. */
    public LocalDate publicUntil() {
        return kind == RecordKind.PENALTY ? publicUntil : null;
    }

    /** Why it must not be made public on the day, first of all for a minor's sake (K-7); {@code null} when nothing speaks against it. */
    public WithholdingGround withheldOn(LocalDate on) {
        if (adultFrom != null && on.isBefore(adultFrom)) {
            return WithholdingGround.MINOR;
        }
        return withholding == null ? null : withholding.ground();
    }

    public String number() {
        return number;
    }

    public RecordKind kind() {
        return kind;
    }

    public RecordState state() {
        return state;
    }

    public String bureau() {
        return bureau;
    }

    public String subjectNumber() {
        return subjectNumber;
    }

    /** Number of the subject of which it was told, where that was held to be another at the time; else {@code null}. */
    public String toldSubject() {
        return toldSubject;
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

    public String contentDigest() {
        return contentDigest;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public String authority() {
        return authority;
    }

    public String catalogueItem() {
        return catalogueItem;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public boolean isDueProvisional() {
        return dueProvisional;
    }

    public LocalDate retainedUntil() {
        return retainedUntil;
    }

    public int revision() {
        return revision;
    }

    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    public String withdrawalReason() {
        return withdrawalReason;
    }

    public Instant disputedSince() {
        return disputedSince;
    }

    public LocalDate repairedOn() {
        return repairedOn;
    }

    public Provenance provenance() {
        return provenance;
    }

    /** {@code null} when nothing was declared; see also {@link #withheldOn}. */
    public Withholding withholding() {
        return withholding == null || withholding.ground() == null ? null : withholding;
    }

    /**
     * What it says now; of its subject only the name.
     *
     * @param content what {@link #content()} says; personal numbers stay encrypted
     */
    public RecordFacts facts(RecordContent content) {
        return new RecordFacts(
                kind,
                SubjectFacts.named(subjectKind, subjectName),
                documentNumber,
                decidedOn,
                validFrom,
                validUntil,
                publicUntil,
                authority,
                authorityCode,
                source,
                sourceCode,
                remark,
                content);
    }

    /** Its content as stored text. */
    public String content() {
        return statement.text();
    }
}
