package org.creditportal.records.api.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.api.subject.SubjectNumber;

/**
 * What a record says, and stays saying until the transaction ends that holds it: all that something public may rest on.
 *
 * @param number its number
 * @param notPublic why it may not be shown to the public today; {@code null} where nothing but a dispute speaks against it
 * @param disputed whether somebody disputes it; also where its own time to be shown is over
 * @param subject whom it concerns now
 * @param subjectKind what kind of subject that is
 * @param subjectName the name as the record says it
 * @param subjectCode the subject's unified social credit code; {@code null} when it has none
 * @param documentNumber number of the decision document
 * @param authorityName who decided
 * @param decidedOn date of the decision
 * @param retainedUntil last day on which it may be shown and used; {@code null} for no ceiling
 * @param publicUntil last day on which it is published, of a penalty; {@code null} for none
 * @param facts what happened; {@code null} when it is not told
 */
public record HeldRecordView(
        RecordNumber number,
        NotPublic notPublic,
        boolean disputed,
        SubjectNumber subject,
        SubjectKind subjectKind,
        String subjectName,
        String subjectCode,
        String documentNumber,
        String authorityName,
        LocalDate decidedOn,
        LocalDate retainedUntil,
        LocalDate publicUntil,
        String facts) {

    /** Whether it may be shown to the public today. */
    public Publication publication() {
        if (notPublic != null) {
            return Publication.FORBIDDEN;
        }
        return disputed ? Publication.SUSPENDED : Publication.ALLOWED;
    }

    /** Last day on which anything may rest on it by itself; {@code null} for no end. */
    public LocalDate lastDay() {
        return Stream.of(retainedUntil, publicUntil)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether its provider has taken it back. */
    public boolean withdrawn() {
        return notPublic == NotPublic.WITHDRAWN;
    }
}
