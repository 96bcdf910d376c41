package org.creditportal.responsibility.domain.assessment;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.responsibility.api.ResponsibilityError;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.assessment.AssessmentScheme;
import org.creditportal.responsibility.api.assessment.GradeBounds;
import org.creditportal.responsibility.api.assessment.Indicator;
import org.creditportal.responsibility.api.assessment.IndicatorKind;

/** What a scheme has to be so that it can be counted by: whole, and of a hundred marks for every bureau. */
public final class SoundScheme {

    private static final int HUNDRED = 100;
    private static final int DECIMALS = 2;
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private SoundScheme() {}

    /**
     * Refuses what no bureau could be assessed by.
     *
     * @throws ResponsibilityRefusedException that says which indicator, sum or bound is wrong
     */
    public static void demand(AssessmentScheme scheme) {
        if (!isNamed(scheme.name())
                || scheme.citation() == null
                || !says(scheme.citation().document())
                || scheme.selfScoreWorkingDays() < 1
                || scheme.contestWorkingDays() < 1
                || scheme.rectificationWorkingDays() < 1) {
            throw refused(ResponsibilityError.SCHEME_INCOMPLETE);
        }
        demandOrder(scheme.grades());
        Set<String> ids = new HashSet<>();
        scheme.indicators().forEach(indicator -> demand(indicator, ids));
        demandSums(scheme);
    }

    private static void demandOrder(GradeBounds grades) {
        boolean falling = grades.excellent() <= HUNDRED
                && grades.excellent() > grades.good()
                && grades.good() > grades.satisfactory()
                && grades.satisfactory() > 0;
        if (!falling) {
            throw refused(ResponsibilityError.SCHEME_GRADES);
        }
    }

    private static void demand(Indicator indicator, Set<String> ids) {
        IndicatorKind kind = indicator.kind();
        if (indicator.id() == null || !ID.matcher(indicator.id()).matches() || !ids.add(indicator.id())) {
            throw refused(ResponsibilityError.INDICATOR_ID, String.valueOf(indicator.id()));
        }
        if (kind == null || !isNamed(indicator.name()) || !isMarked(indicator)) {
            throw refused(ResponsibilityError.INDICATOR_INCOMPLETE, indicator.id());
        }
        boolean valued = kind == IndicatorKind.COUNT || kind == IndicatorKind.DEDUCTION;
        boolean fits = says(indicator.figure()) == kind.rests()
                && says(indicator.base()) == kind.compares()
                && (indicator.value() != null) == valued
                && (!valued || indicator.value().signum() > 0);
        if (!fits) {
            throw refused(ResponsibilityError.INDICATOR_KIND, indicator.id());
        }
    }

    /** A veto has no marks, and everything else has some. */
    private static boolean isMarked(Indicator indicator) {
        BigDecimal marks = indicator.marks();
        return marks != null
                && marks.scale() <= DECIMALS
                && (indicator.kind() == IndicatorKind.VETO ? marks.signum() == 0 : marks.signum() > 0);
    }

    private static void demandSums(AssessmentScheme scheme) {
        if (scheme.commonMarks() < 0
                || scheme.individualMarks() < 0
                || scheme.commonMarks() + scheme.individualMarks() != HUNDRED) {
            throw refused(ResponsibilityError.SCHEME_HUNDRED, scheme.commonMarks() + scheme.individualMarks());
        }
        BigDecimal all = scheme.marksOf(indicator -> indicator.bureaus().isEmpty());
        if (all.compareTo(BigDecimal.valueOf(scheme.commonMarks())) != 0) {
            throw refused(ResponsibilityError.SCHEME_COMMON_SUM, all.toPlainString(), scheme.commonMarks());
        }
        scheme.bureaus().forEach(bureau -> {
            BigDecimal own = scheme.marksOf(indicator -> indicator.bureaus().contains(bureau));
            if (own.signum() != 0 && own.compareTo(BigDecimal.valueOf(scheme.individualMarks())) != 0) {
                throw refused(
                        ResponsibilityError.SCHEME_OWN_SUM, bureau, own.toPlainString(), scheme.individualMarks());
            }
        });
    }

    private static boolean isNamed(LocalizedText name) {
        return name != null && says(name.zh()) && says(name.en());
    }

    private static boolean says(String text) {
        return text != null && !text.isBlank();
    }

    private static ResponsibilityRefusedException refused(ResponsibilityError error, Object... arguments) {
        return new ResponsibilityRefusedException(error, arguments);
    }
}
