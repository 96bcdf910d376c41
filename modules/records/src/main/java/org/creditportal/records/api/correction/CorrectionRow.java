package org.creditportal.records.api.correction;

import java.io.Serializable;
import org.creditportal.records.api.record.RecordNumber;

/** A proposed change of a record as a line of a table. */
public class CorrectionRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CorrectionNumber number;
    private final CorrectionKind kind;
    private final CorrectionState state;
    private final RecordNumber record;
    private final String documentNumber;
    private final String subjectName;
    private final String bureau;
    private final OpinionRow proposal;
    private final OpinionRow decision;

    public CorrectionRow(
            CorrectionNumber number,
            CorrectionKind kind,
            CorrectionState state,
            RecordNumber record,
            String documentNumber,
            String subjectName,
            String bureau,
            OpinionRow proposal,
            OpinionRow decision) {
        this.number = number;
        this.kind = kind;
        this.state = state;
        this.record = record;
        this.documentNumber = documentNumber;
        this.subjectName = subjectName;
        this.bureau = bureau;
        this.proposal = proposal;
        this.decision = decision;
    }

    /** The same row, for what tells more of it. */
    protected CorrectionRow(CorrectionRow row) {
        this(
                row.number,
                row.kind,
                row.state,
                row.record,
                row.documentNumber,
                row.subjectName,
                row.bureau,
                row.proposal,
                row.decision);
    }

    public CorrectionNumber getNumber() {
        return number;
    }

    public CorrectionKind getKind() {
        return kind;
    }

    public CorrectionState getState() {
        return state;
    }

    public RecordNumber getRecord() {
        return record;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public String getSubjectName() {
        return subjectName;
    }

    /** Id of the bureau that provided the record. */
    public String getBureau() {
        return bureau;
    }

    public OpinionRow getProposal() {
        return proposal;
    }

    /** {@code null} while it is open. */
    public OpinionRow getDecision() {
        return decision;
    }
}
