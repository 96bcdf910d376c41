package org.creditportal.records.api.correction;

import java.io.Serializable;
import org.creditportal.records.api.record.RecordNumber;

/**
 * A proposed change of a record as a line of a table.
 *
 * @param bureau id of the bureau that provided the record
 * @param decision {@code null} while it is open
 */
public record CorrectionRow(
        CorrectionNumber number,
        CorrectionKind kind,
        CorrectionState state,
        RecordNumber record,
        String documentNumber,
        String subjectName,
        String bureau,
        OpinionRow proposal,
        OpinionRow decision)
        implements Serializable {}
