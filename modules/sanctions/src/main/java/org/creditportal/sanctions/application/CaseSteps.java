package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.sanctions.api.CatalogueMeasureView;
import org.creditportal.sanctions.api.InitiateCase;
import org.creditportal.sanctions.api.MeasureCatalogue;
import org.creditportal.sanctions.api.MeasureRow;
import org.creditportal.sanctions.api.SanctionsError;
import org.creditportal.sanctions.api.SanctionsRefusedException;
import org.creditportal.sanctions.domain.CaseTask;
import org.creditportal.sanctions.domain.ChosenMeasure;
import org.creditportal.sanctions.domain.FittingMeasures;
import org.creditportal.sanctions.domain.JointCase;

/** What the lead bureau's steps need beside the case: the catalogue, and the tasks that follow from them. */
@ApplicationScoped
class CaseSteps {

    @Inject
    StoredCases cases;

    @Inject
    StoredMeasureTasks tasks;

    @Inject
    MeasureTaskClocks clocks;

    @Inject
    MeasureCatalogue catalogue;

    @Inject
    GroundsOnRecords grounds;

    @Inject
    ListProfiles profiles;

    @Inject
    LegalDate legalDate;

    /** The number of the new case. */
    String initiate(InitiateCase command) {
        GroundsOnRecords.Opening opening = grounds.opening(command);
        JointCase opened = JointCase.open(opening.ground(), opening.signature());
        cases.add(opened);
        return opened.number();
    }

    /** Each chosen measure is one of those that fit now; unit, bureaus and basis are the catalogue's. */
    void choose(JointCase of, List<String> codes, Signatory officer, Signature signature) {
        Map<String, CatalogueMeasureView> fitting = fittingByCode(of);
        List<ChosenMeasure> chosen = codes.stream()
                .distinct()
                .map(code -> require(fitting.get(code), code))
                .map(one -> ChosenMeasure.of(one.measure(), one.bureaus()))
                .toList();
        of.choose(chosen, officer, signature);
    }

    private static CatalogueMeasureView require(CatalogueMeasureView fitting, String code) {
        if (fitting == null) {
            throw new SanctionsRefusedException(SanctionsError.MEASURE_UNFIT, code);
        }
        return fitting;
    }

    void decide(JointCase of, boolean approve, Signatory officer, Signature signature) {
        if (!approve) {
            of.sendBack(officer, signature);
            return;
        }
        if (of.measures().isEmpty()) {
            of.dispense(officer, signature);
            return;
        }
        demandStillFitting(of);
        of.initiate(officer, signature, legalDate.today());
        of.measures().forEach(measure -> measure.bureaus().forEach(bureau -> {
            CaseTask task = CaseTask.handOut(of, measure, bureau, signature);
            tasks.add(task);
            clocks.follow(task);
        }));
    }

    /** What was chosen keeps its law; whether that law still allows it is asked once more by the act that lets it apply (K-16). */
    private void demandStillFitting(JointCase of) {
        Map<String, CatalogueMeasureView> fitting = fittingByCode(of);
        of.measures().stream()
                .filter(chosen -> !isAsChosen(chosen, fitting.get(chosen.code())))
                .findFirst()
                .ifPresent(changed -> {
                    throw new SanctionsRefusedException(SanctionsError.MEASURE_CHANGED, changed.code());
                });
    }

    private static boolean isAsChosen(ChosenMeasure chosen, CatalogueMeasureView fitting) {
        return fitting != null && chosen.isAsIn(fitting.measure(), fitting.bureaus());
    }

    private Map<String, CatalogueMeasureView> fittingByCode(JointCase of) {
        return fits(of).collect(Collectors.toMap(one -> one.measure().id(), one -> one));
    }

    List<MeasureRow> fitting(JointCase of) {
        return fits(of).map(one -> SanctionViews.row(ChosenMeasure.of(one.measure(), one.bureaus())))
                .toList();
    }

    private Stream<CatalogueMeasureView> fits(JointCase of) {
        return profiles.of(of.listType())
                .map(profile -> new FittingMeasures(of.effect(), of.subjectKind(), profile, of.degree()))
                .map(fitting -> catalogue.all().stream()
                        .filter(one -> !one.bureaus().isEmpty())
                        .filter(one -> fitting.include(one.measure(), legalDate.today())))
                .orElse(Stream.empty());
    }
}
