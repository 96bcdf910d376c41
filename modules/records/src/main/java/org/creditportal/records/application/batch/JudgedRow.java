package org.creditportal.records.application.batch;

import java.util.List;
import org.creditportal.records.domain.record.RecordFacts;
import org.creditportal.records.domain.template.Finding;
import org.creditportal.records.domain.template.RowFields;

/**
 * A row with what its check gave and, if it is good, everything about it that can be computed without the database.
 *
 * @param facts {@code null} when anything is wrong; so are all that follow
 * @param subjectKey what tells the subject from all others of the tenant
 * @param decisionKey what tells the decision from all others of the tenant
 * @param contentDigest equal for rows that say the same
 * @param content the facts' content as it is stored; {@code null} also where rows are only looked at
 */
record JudgedRow(
        RowFields fields,
        List<Finding> findings,
        RecordFacts facts,
        String subjectKey,
        String decisionKey,
        String contentDigest,
        String content) {

    boolean isGood() {
        return facts != null;
    }

    long line() {
        return fields.line();
    }
}
