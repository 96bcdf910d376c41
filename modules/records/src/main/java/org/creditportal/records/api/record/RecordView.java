package org.creditportal.records.api.record;

import java.time.Instant;
import java.time.LocalDate;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.records.api.subject.SubjectView;

/** One whole record: what {@link RecordRow} tells, the decision, and where it came from. */
public class RecordView extends RecordRow {

    private static final long serialVersionUID = 1L;

    private final String authorityCode;
    private final String sourceName;
    private final String sourceCode;
    private final LocalDate validUntil;
    private final LocalDate publicUntil;
    private final String remark;
    private final SubjectView subject;
    private final PenaltyView penalty;
    private final ProvenanceView provenance;

    public RecordView(
            RecordNumber number,
            RecordKind kind,
            RecordState state,
            String documentNumber,
            LocalDate decidedOn,
            SubjectNumber subjectNumber,
            String subjectName,
            String subjectCode,
            SubjectKind subjectKind,
            String bureau,
            String authorityName,
            Instant recordedAt,
            String authorityCode,
            String sourceName,
            String sourceCode,
            LocalDate validUntil,
            LocalDate publicUntil,
            String remark,
            SubjectView subject,
            PenaltyView penalty,
            ProvenanceView provenance) {
        super(
                number,
                kind,
                state,
                documentNumber,
                decidedOn,
                subjectNumber,
                subjectName,
                subjectCode,
                subjectKind,
                bureau,
                authorityName,
                recordedAt);
        this.authorityCode = authorityCode;
        this.sourceName = sourceName;
        this.sourceCode = sourceCode;
        this.validUntil = validUntil;
        this.publicUntil = publicUntil;
        this.remark = remark;
        this.subject = subject;
        this.penalty = penalty;
        this.provenance = provenance;
    }

    /** The deciding authority's unified social credit code. */
    public String getAuthorityCode() {
        return authorityCode;
    }

    /** The unit that provided the data (数据来源单位). */
    public String getSourceName() {
        return sourceName;
    }

    public String getSourceCode() {
        return sourceCode;
    }

    /** Last day of the decision's effect (处罚有效期). */
    public LocalDate getValidUntil() {
        return validUntil;
    }

    /** Last day of publication as the provider asked for it; {@code null} when it is to be derived. */
    public LocalDate getPublicUntil() {
        return publicUntil;
    }

    public String getRemark() {
        return remark;
    }

    public SubjectView getSubject() {
        return subject;
    }

    /** The penalty; {@code null} for other kinds of records. */
    public PenaltyView getPenalty() {
        return penalty;
    }

    public ProvenanceView getProvenance() {
        return provenance;
    }
}
