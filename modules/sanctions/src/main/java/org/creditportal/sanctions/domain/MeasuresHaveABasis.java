package org.creditportal.sanctions.domain;

import java.util.List;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.sanctions.api.BasisKind;
import org.creditportal.sanctions.api.Degree;
import org.creditportal.sanctions.api.MeasureClass;
import org.creditportal.sanctions.api.MeasureDefinition;
import org.creditportal.sanctions.api.MeasureEdition;
import org.creditportal.sanctions.api.MeasureEffect;
import org.creditportal.sanctions.api.SanctionsError;
import org.creditportal.sanctions.api.SanctionsRefusedException;

/**
 * No measure without law (K-16); what cuts rights by law, regulation or central policy only; a local sanction by a local
 * regulation only (国办发〔2020〕49号); nothing grave for what is minor (民营经济促进法 Art. 52).
 */
public final class MeasuresHaveABasis {

    private MeasuresHaveABasis() {}

    public static void demand(MeasureDefinition measure) {
        refuseIf(isIncomplete(measure), SanctionsError.MEASURE_INCOMPLETE);
        refuseIf(!names(measure.basis()), SanctionsError.BASIS_MISSING);
        boolean sanction = measure.effect() == MeasureEffect.SANCTION;
        refuseIf(
                sanction
                        && measure.edition() == MeasureEdition.LOCAL
                        && measure.basisKind() != BasisKind.LOCAL_REGULATION,
                SanctionsError.LOCAL_REGULATION_MISSING);
        boolean cutsRights = sanction && measure.kind() == MeasureClass.BY_LAW;
        refuseIf(cutsRights && !measure.basisKind().maySupportLossOfRights(), SanctionsError.BASIS_TOO_LOW);
        refuseIf(cutsRights && measure.degrees().contains(Degree.MINOR), SanctionsError.OUT_OF_PROPORTION);
    }

    private static boolean isIncomplete(MeasureDefinition measure) {
        boolean degreeMissing =
                measure.effect() == MeasureEffect.SANCTION && measure.degrees().isEmpty();
        return blank(measure.id())
                || measure.name() == null
                || blank(measure.name().zh())
                || blank(measure.name().en())
                || blank(measure.unit())
                || measure.edition() == null
                || measure.effect() == null
                || measure.kind() == null
                || measure.basisKind() == null
                || degreeMissing
                || List.of(measure.objects(), measure.fields(), measure.matters()).stream()
                        .anyMatch(List::isEmpty);
    }

    /** A basis is a place in a document; the document alone says nothing about a sanction. */
    private static boolean names(Citation basis) {
        return basis != null && !blank(basis.document()) && !blank(basis.article());
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static void refuseIf(boolean broken, SanctionsError rule) {
        if (broken) {
            throw new SanctionsRefusedException(rule);
        }
    }
}
