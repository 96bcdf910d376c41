package org.creditportal.records.application.batch;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.records.application.batch.JudgedRow.Compared;
import org.creditportal.records.application.batch.JudgedRow.StoredText;
import org.creditportal.records.application.record.RecordTexts;
import org.creditportal.records.application.subject.DecisionKeys;
import org.creditportal.records.domain.record.RecordContent;
import org.creditportal.records.domain.record.RecordFacts;
import org.creditportal.records.domain.record.SearchKeys;
import org.creditportal.records.domain.template.CheckedRow;
import org.creditportal.records.domain.template.Item;
import org.creditportal.records.domain.template.NamedRepresentative;
import org.creditportal.records.domain.template.RowCheck;
import org.creditportal.records.domain.template.RowFields;

/** Judges rows one by one, on any number of threads. */
final class RowJudge {

    /** What rows are judged for; each costs only what it needs. */
    enum Purpose {
        TO_LOOK_AT,
        TO_COMPARE,
        TO_RECORD
    }

    private final RowCheck check;
    private final DecisionKeys keys;
    private final RecordTexts texts;
    private final String bureau;
    private final List<String> relatives;
    private final Purpose purpose;
    private final Fingerprints fingerprints = new Fingerprints();

    /** @param bureaus whose rows they are, then those whose decisions are the same as its own */
    RowJudge(RowCheck check, DecisionKeys keys, RecordTexts texts, List<String> bureaus, Purpose purpose) {
        this.check = check;
        this.keys = keys;
        this.texts = texts;
        this.bureau = bureaus.get(0);
        this.relatives = bureaus.subList(1, bureaus.size());
        this.purpose = purpose;
    }

    JudgedRow judge(RowFields row) {
        CheckedRow checked = check.check(row);
        if (!checked.isGood()) {
            return JudgedRow.bad(row, checked.findings());
        }
        RecordFacts facts = checked.facts();
        String documentKey = SearchText.normalise(facts.documentNumber());
        String subjectKey = keys.subjectKey(facts.subject());
        String formerSubjectKey = keys.formerSubjectKey(facts.subject());
        return new JudgedRow(
                row,
                checked.findings(),
                facts,
                subjectKey,
                formerSubjectKey,
                representativeKey(facts.content()),
                keys.decisionKey(bureau, facts.kind(), facts.document(), subjectKey),
                formerKeys(facts, subjectKey, formerSubjectKey),
                purpose == Purpose.TO_COMPARE ? compared(facts, documentKey, subjectKey) : null,
                purpose == Purpose.TO_RECORD ? stored(facts, documentKey) : null);
    }

    private String representativeKey(RecordContent content) {
        String number = content.get(Item.REPRESENTATIVE_NUMBER);
        return number == null || content.get(Item.REPRESENTATIVE) == null
                ? null
                : keys.subjectKeyOfPerson(NamedRepresentative.identity(content, number, check.today()));
    }

    /** Under which the decision may be on record: of bureaus of one family with this one, of numbers whose dash was another, of a subject told otherwise. */
    private List<String> formerKeys(RecordFacts facts, String subjectKey, String formerSubjectKey) {
        String otherDash = keys.formerKey(bureau, facts.kind(), facts.document(), subjectKey);
        if (otherDash == null && relatives.isEmpty() && formerSubjectKey == null) {
            return List.of(); // nearly all
        }
        return Stream.of(subjectKey, formerSubjectKey)
                .filter(Objects::nonNull)
                .flatMap(subject -> Stream.concat(Stream.of(bureau), relatives.stream())
                        .flatMap(of -> Stream.concat(
                                Stream.of(keys.decisionKey(of, facts.kind(), facts.document(), subject)),
                                Stream.ofNullable(keys.formerKey(of, facts.kind(), facts.document(), subject)))))
                .skip(1) // the key of today
                .toList();
    }

    private Compared compared(RecordFacts facts, String documentKey, String subjectKey) {
        return new Compared(
                fingerprints.of(DecisionKeys.said(facts, documentKey)),
                fingerprints.of(subjectKey),
                fingerprints.of(SearchText.normalise(facts.subject().name())));
    }

    private StoredText stored(RecordFacts facts, String documentKey) {
        return new StoredText(
                keys.contentDigest(facts, documentKey),
                texts.content(facts.content()),
                SearchKeys.of(facts, documentKey));
    }
}
