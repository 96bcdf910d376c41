package org.creditportal.records.api.correction;

import java.io.Serializable;
import java.util.List;
import org.creditportal.records.api.record.RecordNumber;

/**
 * What of a record can be corrected: the columns of the template that it came with, but those that tell the subject and the
 * document's number, because with others it would be another decision.
 *
 * @param recordVersion to be carried by {@link ProposeCorrection}
 */
public record CorrectionFormView(
        RecordNumber record,
        String documentNumber,
        String subjectName,
        List<CorrectionFieldRow> fields,
        long recordVersion)
        implements Serializable {

    public CorrectionFormView {
        fields = List.copyOf(fields);
    }
}
