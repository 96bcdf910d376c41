package org.creditportal.records.application.batch;

import java.util.List;
import org.creditportal.records.domain.record.RecordFacts;
import org.creditportal.records.domain.record.SearchKeys;
import org.creditportal.records.domain.template.Finding;
import org.creditportal.records.domain.template.RowFields;

/**
 * A row with what its check gave and, if it is good, everything about it that can be computed without the database.
 *
 * @param facts {@code null} when anything is wrong; so are all that follow
 * @param subjectKey what tells the subject from all others of the tenant
 * @param formerSubjectKey what told the subject before; {@code null} where that is the same, as it nearly always is
 * @param representativeKey what tells the legal representative from all persons of the tenant; {@code null} where no name with a
 *     number is told
 * @param decisionKey what tells the decision from all others of the tenant
 * @param formerKeys the same where another bureau of the family of the batch's bureau put it on record, or its number's dash was
 *     another, or its subject was told otherwise
 * @param compared {@code null} where rows are not compared with each other
 * @param storedText {@code null} where rows are not to go on record
 */
record JudgedRow(
        RowFields fields,
        List<Finding> findings,
        RecordFacts facts,
        String subjectKey,
        String formerSubjectKey,
        String representativeKey,
        String decisionKey,
        List<String> formerKeys,
        Compared compared,
        StoredText storedText) {

    /**
     * What rows of one check are told apart by, as fingerprints.
     *
     * @param content equal for rows that say the same
     * @param subject equal for rows about the same subject
     * @param name equal for rows that name it alike
     */
    record Compared(long content, long subject, long name) {}

    /**
     * What a record repeats of its facts as text.
     *
     * @param contentDigest equal for rows that say the same
     * @param content the facts' content as it is stored
     */
    record StoredText(String contentDigest, String content, SearchKeys searchKeys) {}

    static JudgedRow bad(RowFields fields, List<Finding> findings) {
        return new JudgedRow(fields, findings, null, null, null, null, null, List.of(), null, null);
    }

    boolean isGood() {
        return facts != null;
    }

    long line() {
        return fields.line();
    }
}
