package org.creditportal.responsibility.domain.assessment;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.responsibility.api.ResponsibilityError;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.assessment.AssessmentScheme;
import org.creditportal.responsibility.api.assessment.GradeBounds;
import org.creditportal.responsibility.api.assessment.Indicator;
import org.creditportal.responsibility.api.assessment.IndicatorKind;
import org.junit.jupiter.api.Test;

class SoundSchemeTest {

    private static final LocalizedText NAME = new LocalizedText("办法", "Scheme");
    private static final GradeBounds GRADES = new GradeBounds(90, 80, 60);
    private static final Indicator SHARE = ScoringTest.indicator("share", IndicatorKind.SHARE, 50, 0);
    private static final Indicator GIVEN = ScoringTest.indicator("given", IndicatorKind.MANUAL, 30, 0);
    private static final Indicator OWN = ScoringTest.indicator("own", IndicatorKind.COUNT, 20, 0.5, "tax");
    private static final Indicator BONUS = ScoringTest.indicator("bonus", IndicatorKind.BONUS, 3, 0);
    private static final Indicator VETO = ScoringTest.indicator("veto", IndicatorKind.VETO, 0, 0);

    private static AssessmentScheme scheme(int common, int individual, GradeBounds grades, Indicator... indicators) {
        return new AssessmentScheme(
                "bureaus",
                1,
                NAME,
                new Citation("文件", null, null),
                common,
                individual,
                grades,
                4,
                5,
                20,
                List.of(indicators),
                false,
                null,
                null);
    }

    private static void refused(AssessmentScheme scheme, ResponsibilityError error) {
        assertThatExceptionOfType(ResponsibilityRefusedException.class)
                .isThrownBy(() -> SoundScheme.demand(scheme))
                .matches(refusal -> refusal.code() == error, error.name());
    }

    @Test
    void marksOfAHundredWithBonusAndVetoOutsideAreSound() {
        assertThatCode(() -> SoundScheme.demand(scheme(80, 20, GRADES, SHARE, GIVEN, OWN, BONUS, VETO)))
                .doesNotThrowAnyException();
    }

    @Test
    void sumsAreCheckedForAllBureausAndForEachOfItsOwn() {
        refused(scheme(80, 10, GRADES, SHARE, GIVEN, OWN), ResponsibilityError.SCHEME_HUNDRED);
        refused(scheme(80, 20, GRADES, SHARE, OWN), ResponsibilityError.SCHEME_COMMON_SUM);
        refused(scheme(70, 30, GRADES, SHARE, GIVEN, OWN), ResponsibilityError.SCHEME_COMMON_SUM);
        Indicator more = ScoringTest.indicator("more", IndicatorKind.MANUAL, 5, 0, "tax");
        refused(scheme(80, 20, GRADES, SHARE, GIVEN, OWN, more), ResponsibilityError.SCHEME_OWN_SUM);
    }

    @Test
    void gradesFallAndIndicatorsSayWhatTheyRestOn() {
        refused(scheme(80, 20, new GradeBounds(80, 80, 60), SHARE, GIVEN, OWN), ResponsibilityError.SCHEME_GRADES);
        refused(scheme(80, 20, GRADES, SHARE, SHARE, OWN), ResponsibilityError.INDICATOR_ID);
        refused(
                scheme(80, 20, GRADES, ScoringTest.indicator("Share", IndicatorKind.MANUAL, 80, 0), OWN),
                ResponsibilityError.INDICATOR_ID);
        refused(
                scheme(80, 20, GRADES, ScoringTest.indicator("count", IndicatorKind.COUNT, 80, 0), OWN),
                ResponsibilityError.INDICATOR_KIND);
        refused(
                scheme(80, 20, GRADES, ScoringTest.indicator("veto", IndicatorKind.VETO, 5, 0), OWN),
                ResponsibilityError.INDICATOR_INCOMPLETE);
        Indicator figured = new Indicator(
                "given", NAME, IndicatorKind.MANUAL, "m.figure", null, BigDecimal.valueOf(80), null, List.of(), null);
        refused(scheme(80, 20, GRADES, figured, OWN), ResponsibilityError.INDICATOR_KIND);
    }
}
