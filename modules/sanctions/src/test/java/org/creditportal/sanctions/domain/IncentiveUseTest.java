package org.creditportal.sanctions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditportal.sanctions.domain.Cases.CLERK;
import static org.creditportal.sanctions.domain.Cases.FINANCE;
import static org.creditportal.sanctions.domain.Cases.LAST_DAY;
import static org.creditportal.sanctions.domain.Cases.NOW;
import static org.creditportal.sanctions.domain.Cases.REVIEWER;
import static org.creditportal.sanctions.domain.Cases.TODAY;
import static org.creditportal.sanctions.domain.Cases.signed;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.sanctions.api.CaseNumber;
import org.creditportal.sanctions.api.FeedbackResult;
import org.creditportal.sanctions.api.MeasureEffect;
import org.creditportal.sanctions.api.incentive.UseIncentive;
import org.junit.jupiter.api.Test;

class IncentiveUseTest {

    @Test
    void keepsWhatItCameToInWhichMatter() {
        IncentiveUse used = use(incentive(), "finance", told(FeedbackResult.PREFERRED, " A matter ", TODAY), TODAY);
        assertThat(used.matter()).isEqualTo("A matter");
        assertThat(used.bureau()).isEqualTo("finance");
        assertThat(used.officerName()).isEqualTo(FINANCE.name());
        Signatory successor = new Signatory("officer", "Name", "treasury", false, Set.of("finance"));
        assertThat(use(incentive(), successor, told(FeedbackResult.PREFERRED, "A matter", TODAY), TODAY)
                        .bureau())
                .isEqualTo("treasury");
        assertThat(used.measure()).isEqualTo(Cases.measure().name());
    }

    @Test
    void onlyABureauThatCarriesItOutUsesIt() {
        assertThatThrownBy(() -> use(incentive(), "taxation", told(FeedbackResult.PREFERRED, "A matter", TODAY), TODAY))
                .hasMessageContaining("sanctions.measureUnfit");
    }

    @Test
    void aSanctionIsNoIncentive() {
        assertThatThrownBy(() ->
                        use(Cases.initiated(), "finance", told(FeedbackResult.PREFERRED, "A matter", TODAY), TODAY))
                .hasMessageContaining("sanctions.measureUnfit");
    }

    @Test
    void isNotUsedWhileItStandsStillOrIsOver() {
        JointCase suspended = incentive();
        suspended.suspend("ground", TODAY, NOW);
        assertThatThrownBy(() -> use(suspended, "finance", told(FeedbackResult.PREFERRED, "A matter", TODAY), TODAY))
                .hasMessageContaining("sanctions.notInForce");
        LocalDate after = LAST_DAY.plusDays(1);
        assertThatThrownBy(() -> use(incentive(), "finance", told(FeedbackResult.PREFERRED, "A matter", after), after))
                .hasMessageContaining("sanctions.notInForce");
        JointCase lifted = incentive();
        lifted.lift(signed(Signatory.PORTAL));
        assertThatThrownBy(() -> use(lifted, "finance", told(FeedbackResult.PREFERRED, "A matter", TODAY), TODAY))
                .hasMessageContaining("sanctions.notInForce");
    }

    @Test
    void isToldWhole() {
        for (UseIncentive incomplete : List.of(
                told(FeedbackResult.REFUSED, "A matter", TODAY),
                told(null, "A matter", TODAY),
                told(FeedbackResult.PREFERRED, " ", TODAY),
                told(FeedbackResult.PREFERRED, "A matter", null),
                told(FeedbackResult.PREFERRED, "A matter", TODAY.plusDays(1)),
                told(FeedbackResult.PREFERRED, "A matter", TODAY.minusDays(1)))) {
            assertThatThrownBy(() -> use(incentive(), "finance", incomplete, TODAY))
                    .hasMessageContaining("sanctions.feedbackIncomplete");
        }
    }

    private static IncentiveUse use(JointCase of, String bureau, UseIncentive told, LocalDate today) {
        return use(of, new Signatory(FINANCE.officer(), FINANCE.name(), bureau, false), told, today);
    }

    private static IncentiveUse use(JointCase of, Signatory officer, UseIncentive told, LocalDate today) {
        return IncentiveUse.of(of, officer, told, signed(officer), today);
    }

    private static UseIncentive told(FeedbackResult result, String matter, LocalDate on) {
        return new UseIncentive(
                new CaseNumber("0CASE00000001"), "n-one", matter, result, on, null, CommandToken.next());
    }

    private static JointCase incentive() {
        Ground sanction = Cases.ground();
        JointCase of = JointCase.open(
                new Ground(
                        sanction.number(),
                        true,
                        MeasureEffect.INCENTIVE,
                        "integrity-model",
                        null,
                        sanction.subject(),
                        sanction.bureau(),
                        sanction.basis(),
                        sanction.documentNumber(),
                        sanction.facts(),
                        LAST_DAY),
                signed(Signatory.PORTAL));
        of.choose(List.of(ChosenMeasure.of(Cases.measure(), List.of("finance"))), CLERK, signed(CLERK));
        of.initiate(REVIEWER, signed(REVIEWER), TODAY);
        return of;
    }
}
