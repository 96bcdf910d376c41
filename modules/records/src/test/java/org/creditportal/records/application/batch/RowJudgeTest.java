package org.creditportal.records.application.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.records.application.ReadableProtection;
import org.creditportal.records.application.batch.RowJudge.Purpose;
import org.creditportal.records.application.record.RecordTexts;
import org.creditportal.records.application.subject.DecisionKeys;
import org.creditportal.records.domain.template.AcceptedCodes;
import org.creditportal.records.domain.template.Item;
import org.creditportal.records.domain.template.PenaltyRows;
import org.creditportal.records.domain.template.RowCheck;
import org.creditportal.records.domain.template.Templates;
import org.junit.jupiter.api.Test;

/** By which keys a row's decision may be on record. */
class RowJudgeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ReadableProtection PROTECTION = new ReadableProtection();
    private static final DecisionKeys KEYS = new DecisionKeys(PROTECTION);

    @Test
    void aDecisionIsTheSameInAllOfTheBureausFamily() {
        JudgedRow ofEnded = judge("water", "housing");
        JudgedRow ofSuccessor = judge("housing", "water");
        assertThat(ofEnded.decisionKey()).isNotEqualTo(ofSuccessor.decisionKey());
        assertThat(ofEnded.formerKeys()).containsExactly(ofSuccessor.decisionKey());
        assertThat(ofSuccessor.formerKeys()).containsExactly(ofEnded.decisionKey());
        assertThat(judge("water").formerKeys()).isEmpty();
    }

    /** What is on record since every sign of a registration counted is found again, and plain numbers ask for nothing more. */
    @Test
    void aSubjectToldOtherwiseBeforeIsFoundWithItsDecisions() {
        PenaltyRows written = PenaltyRows.ofTrader().with(Item.REGISTRATION_NUMBER, "工商530102600123451（1-1）");
        JudgedRow row = judge(written, "water");
        JudgedRow plain = judge(PenaltyRows.ofTrader(), "water");
        assertThat(row.subjectKey()).isEqualTo(plain.subjectKey());
        assertThat(row.decisionKey()).isEqualTo(plain.decisionKey());
        assertThat(row.formerSubjectKey()).isNotNull().isNotEqualTo(row.subjectKey());
        assertThat(row.formerKeys())
                .containsExactly(KEYS.decisionKey(
                        "water", row.facts().kind(), row.facts().document(), row.formerSubjectKey()));
        assertThat(plain.formerSubjectKey()).isNull();
        assertThat(plain.formerKeys()).isEmpty();
    }

    private static JudgedRow judge(String... bureaus) {
        return judge(PenaltyRows.ofCompany(), bureaus);
    }

    private static JudgedRow judge(PenaltyRows row, String... bureaus) {
        RowCheck check = new RowCheck(Templates.require("penalty-2018"), AcceptedCodes.NONE, TODAY);
        return new RowJudge(check, KEYS, new RecordTexts(PROTECTION), List.of(bureaus), Purpose.TO_LOOK_AT)
                .judge(row.row());
    }
}
