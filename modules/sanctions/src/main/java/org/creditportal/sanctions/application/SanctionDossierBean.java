package org.creditportal.sanctions.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.creditportal.kernel.dossier.DossierEntry;
import org.creditportal.kernel.dossier.DossierHolding;
import org.creditportal.kernel.dossier.DossierLight;
import org.creditportal.kernel.dossier.DossierLink;
import org.creditportal.kernel.dossier.DossierOf;
import org.creditportal.kernel.dossier.DossierPart;
import org.creditportal.kernel.dossier.DossierPlace;
import org.creditportal.kernel.dossier.DossierTone;
import org.creditportal.sanctions.api.AppliedMeasureView;
import org.creditportal.sanctions.api.CaseStanding;
import org.creditportal.sanctions.api.MeasureEffect;
import org.creditportal.sanctions.api.PersonRestrictions;
import org.creditportal.sanctions.api.RestrictionRow;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.sanctions.api.SubjectMeasures;
import org.creditportal.sanctions.api.supervision.KeySupervision;
import org.creditportal.sanctions.api.supervision.MarkRow;
import org.creditportal.sanctions.domain.CaseTask;
import org.creditportal.sanctions.domain.JointCase;
import org.creditportal.sanctions.domain.PersonRestriction;
import org.creditportal.sanctions.domain.supervision.SupervisionMark;

/**
 * What applies to a subject in all bureaus, told to every officer who may read sanctions: a bureau that saw its own cases only
 * would take another's sanctioned subject for a free one.
 */
@DossierOf({CaseTask.class, JointCase.class, PersonRestriction.class, SupervisionMark.class})
@Stateless
@DenyAll
@Local(DossierPart.class)
public class SanctionDossierBean implements DossierPart {

    private static final DossierPlace PLACE = new DossierPlace("sanctions", 30, SanctionsPermission.SANCTIONS_VIEW);

    @Inject
    private SubjectMeasures measures;

    @Inject
    private KeySupervision supervision;

    @Inject
    private PersonRestrictions restrictions;

    @Override
    @PermitAll
    public DossierPlace place() {
        return PLACE;
    }

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_VIEW)
    public DossierHolding find(Set<String> subjectNumbers) {
        List<AppliedMeasureView> found = measures.find(subjectNumbers);
        DossierLink page = subjectNumbers.stream()
                .findFirst()
                .map(number -> new DossierLink("/sanctions/subject", number))
                .orElse(null);
        List<MarkRow> marks = supervision.find(subjectNumbers);
        List<RestrictionRow> restricted = restrictions.findOfPersons(subjectNumbers);
        List<DossierLight> lights = Stream.of(
                        restricted(restricted, true, page),
                        restricted(restricted, false, page),
                        marked(marks, true, page),
                        marked(marks, false, page),
                        light(found, MeasureEffect.SANCTION, true, page),
                        light(found, MeasureEffect.INCENTIVE, true, page),
                        light(found, MeasureEffect.SANCTION, false, page),
                        light(found, MeasureEffect.INCENTIVE, false, page))
                .flatMap(List::stream)
                .toList();
        return new DossierHolding(
                lights,
                Stream.concat(
                                restricted.stream().map(SanctionDossierBean::entry),
                                found.stream().map(SanctionDossierBean::entry))
                        .toList(),
                false);
    }

    private static List<DossierLight> restricted(List<RestrictionRow> restricted, boolean applied, DossierLink page) {
        long count =
                restricted.stream().filter(one -> one.isInForce() == applied).count();
        String key = "dossier.light.restriction" + (applied ? ".applied" : ".suspended");
        return count == 0
                ? List.of()
                : List.of(new DossierLight(key, List.of(count), tone(MeasureEffect.SANCTION, applied), applied, page));
    }

    private static DossierEntry entry(RestrictionRow one) {
        return new DossierEntry(
                one.number(),
                MeasuresOfRules.restriction(one.ground(), one.company()),
                "CaseStanding." + one.standing(),
                tone(MeasureEffect.SANCTION, one.isInForce()),
                one.bureau(),
                one.from(),
                one.until(),
                one.visible() ? new DossierLink("/sanctions/case", one.caseNumber()) : null);
    }

    private static List<DossierLight> light(
            List<AppliedMeasureView> found, MeasureEffect effect, boolean applied, DossierLink page) {
        long count = found.stream()
                .filter(one -> one.effect() == effect && one.applied() == applied)
                .count();
        String key = "dossier.light." + effect + (applied ? ".applied" : ".suspended");
        return count == 0
                ? List.of()
                : List.of(new DossierLight(key, List.of(count), tone(effect, applied), applied, page));
    }

    private static List<DossierLight> marked(List<MarkRow> marks, boolean applied, DossierLink page) {
        long count = marks.stream()
                .filter(mark -> (mark.standing() == CaseStanding.IN_FORCE) == applied)
                .count();
        String key = "dossier.light.keySupervision" + (applied ? ".applied" : ".suspended");
        return count == 0
                ? List.of()
                : List.of(new DossierLight(key, List.of(count), tone(MeasureEffect.SANCTION, applied), applied, page));
    }

    private static DossierEntry entry(AppliedMeasureView one) {
        return new DossierEntry(
                one.caseNumber(),
                one.measure(),
                one.applied() ? "CaseStanding.IN_FORCE" : "CaseStanding.SUSPENDED",
                tone(one.effect(), one.applied()),
                one.lead(),
                one.from(),
                one.until(),
                one.visible() ? new DossierLink("/sanctions/case", one.caseNumber()) : null);
    }

    private static DossierTone tone(MeasureEffect effect, boolean applied) {
        if (!applied) {
            return DossierTone.WAITING;
        }
        return effect == MeasureEffect.SANCTION ? DossierTone.DISHONEST : DossierTone.HONEST;
    }
}
