package org.creditportal.records.api.batch;

import java.io.Serializable;
import org.creditportal.records.api.record.RecordNumber;

/**
 * A row of a file as it was read.
 *
 * @param line line of the file, the first being 1
 * @param subjectCode the social credit code, or the masked number of a natural person
 * @param decidedOn as written in the file
 * @param summary kind and content of the decision, as written and cut when long
 * @param record the record that holds this decision; {@code null} when none does
 */
public record PreviewRow(
        long line,
        RowResult result,
        String subjectName,
        String subjectCode,
        String documentNumber,
        String decidedOn,
        String summary,
        RecordNumber record)
        implements Serializable {}
