package org.creditportal.records.application.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.records.application.ReadableProtection;
import org.creditportal.records.application.batch.RowJudge.Purpose;
import org.creditportal.records.application.record.RecordTexts;
import org.creditportal.records.application.subject.DecisionKeys;
import org.creditportal.records.domain.template.AcceptedCodes;
import org.creditportal.records.domain.template.PenaltyRows;
import org.creditportal.records.domain.template.RowCheck;
import org.creditportal.records.domain.template.Templates;
import org.junit.jupiter.api.Test;

/** By which keys a row's decision may be on record. */
class RowJudgeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void aDecisionIsTheSameInAllOfTheBureausFamily() {
        JudgedRow ofEnded = judge("water", "housing");
        JudgedRow ofSuccessor = judge("housing", "water");
        assertThat(ofEnded.decisionKey()).isNotEqualTo(ofSuccessor.decisionKey());
        assertThat(ofEnded.formerKeys()).containsExactly(ofSuccessor.decisionKey());
        assertThat(ofSuccessor.formerKeys()).containsExactly(ofEnded.decisionKey());
        assertThat(judge("water").formerKeys()).isEmpty();
    }

    private static JudgedRow judge(String... bureaus) {
        ReadableProtection protection = new ReadableProtection();
        RowCheck check = new RowCheck(Templates.require("penalty-2018"), AcceptedCodes.NONE, TODAY);
        return new RowJudge(
                        check,
                        new DecisionKeys(protection),
                        new RecordTexts(protection),
                        List.of(bureaus),
                        Purpose.TO_LOOK_AT)
                .judge(PenaltyRows.ofCompany().row());
    }
}
