package org.creditportal.records.api.record;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.api.subject.SubjectNumber;

/**
 * A record as a line of a table.
 *
 * @param documentNumber the number of the decision
 * @param decidedOn the day of the decision, a legal date of the tenant
 * @param subjectName the subject's name as the decision wrote it
 * @param subjectCode the unified social credit code; {@code null} for natural persons and traders without one
 * @param bureau id of the bureau that provided the record and answers for it
 * @param authorityName the authority that decided, as the decision names it
 * @param recordedAt when it came on record
 */
public record RecordRow(
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
        Instant recordedAt)
        implements Serializable {}
