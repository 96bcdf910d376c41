package org.creditportal.records.application.batch;

import org.creditportal.records.application.record.RecordTexts;
import org.creditportal.records.application.subject.DecisionKeys;
import org.creditportal.records.domain.record.RecordFacts;
import org.creditportal.records.domain.template.CheckedRow;
import org.creditportal.records.domain.template.RowCheck;
import org.creditportal.records.domain.template.RowFields;

/** Judges rows one by one, on any number of threads. */
final class RowJudge {

    private final RowCheck check;
    private final DecisionKeys keys;
    private final RecordTexts texts;
    private final String bureau;
    private final boolean toRecord;

    /** @param toRecord whether good rows will go on record, so that their content is made ready to be stored */
    RowJudge(RowCheck check, DecisionKeys keys, RecordTexts texts, String bureau, boolean toRecord) {
        this.check = check;
        this.keys = keys;
        this.texts = texts;
        this.bureau = bureau;
        this.toRecord = toRecord;
    }

    JudgedRow judge(RowFields row) {
        CheckedRow checked = check.check(row);
        if (!checked.isGood()) {
            return new JudgedRow(row, checked.findings(), null, null, null, null, null);
        }
        RecordFacts facts = checked.facts();
        String subjectKey = keys.subjectKey(facts.subject());
        return new JudgedRow(
                row,
                checked.findings(),
                facts,
                subjectKey,
                keys.decisionKey(bureau, facts, subjectKey),
                keys.contentDigest(facts),
                toRecord ? texts.content(facts.content()) : null);
    }
}
