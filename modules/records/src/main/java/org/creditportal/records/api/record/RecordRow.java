package org.creditportal.records.api.record;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.api.subject.SubjectNumber;

/** A record as a line of a table. */
public class RecordRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final RecordNumber number;
    private final RecordKind kind;
    private final RecordState state;
    private final String documentNumber;
    private final LocalDate decidedOn;
    private final SubjectNumber subjectNumber;
    private final String subjectName;
    private final String subjectCode;
    private final SubjectKind subjectKind;
    private final String bureau;
    private final String authorityName;
    private final Instant recordedAt;

    public RecordRow(
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
            Instant recordedAt) {
        this.number = number;
        this.kind = kind;
        this.state = state;
        this.documentNumber = documentNumber;
        this.decidedOn = decidedOn;
        this.subjectNumber = subjectNumber;
        this.subjectName = subjectName;
        this.subjectCode = subjectCode;
        this.subjectKind = subjectKind;
        this.bureau = bureau;
        this.authorityName = authorityName;
        this.recordedAt = recordedAt;
    }

    /** The same row, for what tells more of it. */
    protected RecordRow(RecordRow row) {
        this(
                row.number,
                row.kind,
                row.state,
                row.documentNumber,
                row.decidedOn,
                row.subjectNumber,
                row.subjectName,
                row.subjectCode,
                row.subjectKind,
                row.bureau,
                row.authorityName,
                row.recordedAt);
    }

    public RecordNumber getNumber() {
        return number;
    }

    public RecordKind getKind() {
        return kind;
    }

    public RecordState getState() {
        return state;
    }

    /** The number of the decision. */
    public String getDocumentNumber() {
        return documentNumber;
    }

    /** The day of the decision, a legal date of the tenant. */
    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public SubjectNumber getSubjectNumber() {
        return subjectNumber;
    }

    /** The subject's name as the decision wrote it. */
    public String getSubjectName() {
        return subjectName;
    }

    /** The unified social credit code; {@code null} for natural persons and traders without one. */
    public String getSubjectCode() {
        return subjectCode;
    }

    public SubjectKind getSubjectKind() {
        return subjectKind;
    }

    /** Id of the bureau that provided the record and answers for it. */
    public String getBureau() {
        return bureau;
    }

    /** The authority that decided, as the decision names it. */
    public String getAuthorityName() {
        return authorityName;
    }

    /** When it came on record. */
    public Instant getRecordedAt() {
        return recordedAt;
    }
}
