package org.creditportal.records.api.correction;

import java.io.Serializable;
import java.util.List;
import org.creditportal.records.api.record.RecordNumber;

/**
 * What of a record can be corrected: the columns of the template that it came with, but those that tell the subject and the
 * document's number, because with others it would be another decision.
 */
public class CorrectionFormView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final RecordNumber record;
    private final String documentNumber;
    private final String subjectName;
    private final List<CorrectionFieldRow> fields;
    private final long recordVersion;

    public CorrectionFormView(
            RecordNumber record,
            String documentNumber,
            String subjectName,
            List<CorrectionFieldRow> fields,
            long recordVersion) {
        this.record = record;
        this.documentNumber = documentNumber;
        this.subjectName = subjectName;
        this.fields = List.copyOf(fields);
        this.recordVersion = recordVersion;
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

    public List<CorrectionFieldRow> getFields() {
        return fields;
    }

    /** To be carried by {@link ProposeCorrection}. */
    public long getRecordVersion() {
        return recordVersion;
    }
}
