package org.creditportal.records.api.batch;

import java.io.Serializable;
import org.creditportal.records.api.record.RecordNumber;

/** A row of a file as it was read. */
public class PreviewRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long line;
    private final RowResult result;
    private final String subjectName;
    private final String subjectCode;
    private final String documentNumber;
    private final String decidedOn;
    private final String summary;
    private final RecordNumber record;

    public PreviewRow(
            long line,
            RowResult result,
            String subjectName,
            String subjectCode,
            String documentNumber,
            String decidedOn,
            String summary,
            RecordNumber record) {
        this.line = line;
        this.result = result;
        this.subjectName = subjectName;
        this.subjectCode = subjectCode;
        this.documentNumber = documentNumber;
        this.decidedOn = decidedOn;
        this.summary = summary;
        this.record = record;
    }

    /** Line of the file, the first being 1. */
    public long getLine() {
        return line;
    }

    public RowResult getResult() {
        return result;
    }

    public String getSubjectName() {
        return subjectName;
    }

    /** The social credit code, or the masked number of a natural person. */
    public String getSubjectCode() {
        return subjectCode;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    /** As written in the file. */
    public String getDecidedOn() {
        return decidedOn;
    }

    /** Kind and content of the decision, as written and cut when long. */
    public String getSummary() {
        return summary;
    }

    /** The record that holds this decision; {@code null} when none does. */
    public RecordNumber getRecord() {
        return record;
    }
}
