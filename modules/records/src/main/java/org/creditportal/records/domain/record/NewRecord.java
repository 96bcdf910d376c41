package org.creditportal.records.domain.record;

import java.time.LocalDate;
import org.creditportal.records.api.subject.SubjectKind;

/**
 * Everything that comes on record with one row. Rows by the million are written from this without passing through
 * {@link CreditRecord}; both take what they derive from here.
 *
 * @param id identifier of the row
 * @param number business number
 * @param subject whom it is about
 * @param decisionKey equal for the same decision of the same bureau on the same subject
 * @param contentDigest equal for equal rows
 * @param content the facts' content as stored text
 * @param withholding {@code null} when nothing is withheld
 */
public record NewRecord(
        long id,
        String number,
        Party subject,
        RecordFacts facts,
        String decisionKey,
        String contentDigest,
        String content,
        SearchKeys searchKeys,
        RecordTerms terms,
        Withholding withholding,
        Origin origin) {

    /**
     * The subject as far as records repeat it.
     *
     * @param told number of the subject that was told of, which was found to be this one; {@code null} where it is this one
     * @param code {@code null} for who has none
     * @param adultFrom first day of full age of who is a minor; {@code null} for others
     */
    public record Party(String number, String told, SubjectKind kind, String code, LocalDate adultFrom) {}
}
