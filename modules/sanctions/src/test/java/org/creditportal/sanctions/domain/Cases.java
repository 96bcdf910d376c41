package org.creditportal.sanctions.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.sanctions.api.BasisKind;
import org.creditportal.sanctions.api.Degree;
import org.creditportal.sanctions.api.MeasureClass;
import org.creditportal.sanctions.api.MeasureDefinition;
import org.creditportal.sanctions.api.MeasureEdition;
import org.creditportal.sanctions.api.MeasureEffect;
import org.creditportal.sanctions.api.MeasureLevel;
import org.creditportal.sanctions.api.MeasureObject;
import org.creditportal.sanctions.api.RelatedMatter;

/** Cases, measures and officers as tests need them. */
final class Cases {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final LocalDate LAST_DAY = LocalDate.of(2028, 2, 29);

    static final Signatory CLERK = new Signatory("clerk", "Clerk", "market-supervision", false);
    static final Signatory REVIEWER = new Signatory("reviewer", "Reviewer", "market-supervision", false);
    static final Signatory FINANCE = new Signatory("finance", "Finance", "finance", false);
    static final Signatory STRANGER = new Signatory("stranger", "Stranger", "taxation", false);

    static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    private Cases() {}

    static Signature signed(Signatory by) {
        return by.sign(NOW, new Reason("because"));
    }

    static Ground ground() {
        return new Ground(
                "0CASE00000001",
                true,
                MeasureEffect.SANCTION,
                "serious-violation",
                Degree.SERIOUS,
                new Ground.Subject("0SUBJ00000001", "Somebody", MeasureObject.ORGANISATION),
                "market-supervision",
                new Citation("a law", "an article", null),
                "a document",
                "facts",
                LAST_DAY);
    }

    static MeasureDefinition measure() {
        return measure(
                "n-one", MeasureEdition.NATIONAL, BasisKind.LAW, new Citation("a law", "an article", null), null);
    }

    static MeasureDefinition measure(
            String id, MeasureEdition edition, BasisKind basisKind, Citation basis, Integer months) {
        return new MeasureDefinition(
                id,
                edition,
                MeasureEffect.SANCTION,
                new LocalizedText("zh", "en"),
                List.of(MeasureObject.ORGANISATION),
                basis,
                basisKind,
                "finance",
                MeasureClass.BY_LAW,
                List.of("market-regulation"),
                List.of(Degree.SERIOUS),
                List.of(RelatedMatter.PROCUREMENT),
                List.of(MeasureLevel.MUNICIPAL, MeasureLevel.COUNTY),
                months,
                null,
                null,
                null,
                false,
                List.of(),
                null);
    }

    static JointCase opened() {
        return JointCase.open(ground(), signed(Signatory.PORTAL));
    }

    static JointCase chosen(Integer months) {
        JointCase of = opened();
        MeasureDefinition measure = measure(
                "n-one", MeasureEdition.NATIONAL, BasisKind.LAW, measure().basis(), months);
        of.choose(List.of(ChosenMeasure.of(measure, List.of("finance"))), CLERK, signed(CLERK));
        return of;
    }

    static JointCase initiated() {
        JointCase of = chosen(null);
        of.initiate(REVIEWER, signed(REVIEWER), TODAY);
        return of;
    }

    static CaseTask handedOut() {
        JointCase of = initiated();
        return CaseTask.handOut(of, of.measures().get(0), "finance", signed(REVIEWER));
    }
}
