package org.creditportal.records.api.record;

import java.time.LocalDate;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.api.subject.SubjectNumber;

/**
 * What a record says, and stays saying until the transaction ends that holds it: all that something public may rest on.
 *
 * @param number its number
 * @param withdrawn whether its provider has taken it back
 * @param publication whether it may be shown to the public today
 * @param disputed whether somebody disputes it; also where its own time to be shown is over
 * @param subject whom it concerns now
 * @param subjectKind what kind of subject that is
 * @param subjectName the name as the record says it
 * @param subjectCode the subject's unified social credit code; {@code null} when it has none
 * @param documentNumber number of the decision document
 * @param authorityName who decided
 * @param decidedOn date of the decision
 * @param retainedUntil last day on which it may be shown and used; {@code null} for no ceiling
 * @param facts what happened; {@code null} when it is not told
 */
public record HeldRecordView(
        RecordNumber number,
        boolean withdrawn,
        Publication publication,
        boolean disputed,
        SubjectNumber subject,
        SubjectKind subjectKind,
        String subjectName,
        String subjectCode,
        String documentNumber,
        String authorityName,
        LocalDate decidedOn,
        LocalDate retainedUntil,
        String facts) {}
