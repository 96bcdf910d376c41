package org.creditportal.records.domain.record;

import java.time.LocalDate;
import org.creditportal.kernel.code.DocumentNumber;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.domain.subject.SubjectFacts;

/**
 * A decision as a good row tells it: what every kind has here, what only some have in the content.
 *
 * @param validFrom {@code null} when not told; only licences tell it
 * @param validUntil {@code null} when not told; penalties of 2016 never tell it
 * @param publicUntil {@code null} when not told
 * @param authorityCode {@code null} when not told, as in the templates of 2016
 * @param source {@code null} when not told, as in the templates of 2016
 * @param sourceCode {@code null} when not told, as in the templates of 2016
 * @param remark {@code null} when not told
 */
public record RecordFacts(
        RecordKind kind,
        SubjectFacts subject,
        String documentNumber,
        LocalDate decidedOn,
        LocalDate validFrom,
        LocalDate validUntil,
        LocalDate publicUntil,
        String authority,
        String authorityCode,
        String source,
        String sourceCode,
        String remark,
        RecordContent content) {

    /** The number as what tells decisions apart. */
    public DocumentNumber document() {
        return new DocumentNumber(documentNumber);
    }
}
