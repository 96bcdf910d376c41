package org.creditportal.records.domain.correction;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.creditportal.casework.domain.matter.Matter;
import org.creditportal.casework.domain.matter.MatterStep;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.correction.CorrectionKind;
import org.creditportal.records.api.correction.CorrectionState;
import org.creditportal.records.domain.record.CreditRecord;

/**
 * A change of one record that an officer of its provider proposed and another one decides on (K-26). While it is open it
 * holds the record's key, which the database keeps unique: once for what the record says, and once for whether the public may
 * know of it, because a secret is hidden at once, whatever else is open. What it does to the record is not its own matter: it knows for
 * which revision it was meant and what that would say.
 */
@Entity
@Table(name = "rec_correction")
public class Correction extends Matter<CorrectionState> {

    @Column(name = "record_id", nullable = false, updatable = false)
    private long recordId;

    @Column(name = "record_number", nullable = false, updatable = false)
    private String recordNumber;

    @Column(name = "open_record_id")
    private Long openRecordId;

    @Column(name = "open_withholding_id")
    private Long openWithholdingId;

    @Column(name = "revision", nullable = false, updatable = false)
    private int revision;

    @Column(name = "document_number", nullable = false, updatable = false)
    private String documentNumber;

    @Column(name = "subject_name", nullable = false, updatable = false)
    private String subjectName;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private CorrectionKind kind;

    @Column(name = "former_statement", nullable = false, updatable = false)
    private String formerStatement;

    @Column(name = "statement", updatable = false)
    private String statement;

    @Column(name = "content_digest", updatable = false)
    private String contentDigest;

    @ElementCollection
    @CollectionTable(name = "rec_correction_step", joinColumns = @JoinColumn(name = "correction_id"))
    private List<MatterStep> steps = new ArrayList<>();

    protected Correction() {}

    private Correction(CreditRecord record, CorrectionKind kind, String formerStatement, Signature proposal) {
        super(record.bureau());
        if (record.state() != kind.from()) {
            throw new RecordsException(RecordsError.RECORD_STATE, record.state().name());
        }
        this.recordId = record.id();
        this.recordNumber = record.number();
        this.openRecordId = kind.concernsPublication() ? null : (Long) record.id();
        this.openWithholdingId = kind.concernsPublication() ? (Long) record.id() : null;
        this.revision = record.revision();
        this.documentNumber = record.documentNumber();
        this.subjectName = record.subjectName();
        this.kind = kind;
        this.formerStatement = formerStatement;
        begin(CorrectionState.PROPOSED, proposal, List.of());
    }

    /**
     * That the record says something else.
     *
     * @param formerStatement what it says now, as stored text
     */
    public static Correction of(
            CreditRecord record, String formerStatement, ProposedStatement proposed, Signature proposal) {
        if (proposed.contentDigest().equals(record.contentDigest())) {
            throw new RecordsException(RecordsError.CORRECTION_EMPTY);
        }
        Correction correction = new Correction(record, CorrectionKind.CORRECTION, formerStatement, proposal);
        correction.statement = proposed.text();
        correction.contentDigest = proposed.contentDigest();
        return correction;
    }

    /** That the record is withdrawn, reinstated, withheld from the public or released to it. */
    public static Correction of(CreditRecord record, CorrectionKind kind, String formerStatement, Signature proposal) {
        return new Correction(record, kind, formerStatement, proposal);
    }

    /** Another officer's decision; an approval is put into effect by the caller. */
    public void decide(boolean approve, CreditRecord record, Signature by) {
        CorrectionState next = state().to(approve ? CorrectionState.APPROVED : CorrectionState.REJECTED);
        if (by.isOfSameOfficer(proposal())) {
            throw new RecordsException(RecordsError.REVIEWER_IS_PROPOSER);
        }
        if (approve && isOutdated(record)) {
            throw new RecordsException(RecordsError.CORRECTION_OUTDATED);
        }
        take(next, by);
        openRecordId = null;
        openWithholdingId = null;
    }

    public boolean isOpen() {
        return state() == CorrectionState.PROPOSED;
    }

    /** Four eyes: whether the officer is another than who proposed it. */
    public boolean mayBeDecidedBy(Signatory officer) {
        return !officer.signed(proposal());
    }

    /** Whether the record is not what it was when this was proposed. */
    public boolean isOutdated(CreditRecord record) {
        return record.state() != kind.from() || !kind.concernsPublication() && record.revision() != revision;
    }

    /** Whether this officer proposed the same for the same reason: the second half of a double click. */
    public boolean repeats(CorrectionKind other, String digest, Signature by) {
        return isOpen()
                && kind == other
                && (contentDigest == null || contentDigest.equals(digest))
                && by.repeats(proposal());
    }

    /** Whether this officer decided just so. */
    public boolean repeatsDecision(boolean approve, Signature by) {
        return !isOpen()
                && state() == (approve ? CorrectionState.APPROVED : CorrectionState.REJECTED)
                && by.repeats(decision());
    }

    public long recordId() {
        return recordId;
    }

    public String recordNumber() {
        return recordNumber;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public String subjectName() {
        return subjectName;
    }

    public CorrectionKind kind() {
        return kind;
    }

    /** What the record said when this was proposed. */
    public String formerStatement() {
        return formerStatement;
    }

    /** What it would say; {@code null} but for corrections. */
    public ProposedStatement proposed() {
        return statement == null ? null : new ProposedStatement(statement, contentDigest);
    }

    public Signature proposal() {
        return beginning();
    }

    /** {@code null} while it is open. */
    public Signature decision() {
        return isOpen() ? null : lastStep().signature();
    }

    @Override
    protected Class<CorrectionState> states() {
        return CorrectionState.class;
    }

    @Override
    protected Collection<MatterStep> keptSteps() {
        return steps;
    }
}
