package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.creditportal.casework.api.proposal.ProposalKind;
import org.creditportal.casework.api.proposal.ProposalWords;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.turn.Turns;
import org.creditportal.sanctions.api.ChangeMeasure;
import org.creditportal.sanctions.api.MeasureDefinition;
import org.creditportal.sanctions.api.SanctionsError;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.sanctions.api.SanctionsRefusedException;
import org.creditportal.sanctions.api.TenantSanctions;
import org.creditportal.sanctions.domain.Measure;
import org.creditportal.sanctions.domain.MeasuresHaveABasis;

/** Measures are put into the catalogue and changed by two officers of the credit office. */
@ApplicationScoped
public class MeasureKind implements ProposalKind<ChangeMeasure> {

    @Inject
    StoredMeasures measures;

    @Inject
    Turns turns;

    @Inject
    TenantDirectory tenants;

    @Override
    public String name() {
        return ChangeMeasure.KIND;
    }

    @Override
    public Class<ChangeMeasure> commandType() {
        return ChangeMeasure.class;
    }

    @Override
    public String proposePermission() {
        return SanctionsPermission.SANCTIONS_MEASURES;
    }

    @Override
    public String title(ChangeMeasure command) {
        return command.measure().id() + " " + command.measure().name().zh();
    }

    @Override
    public void tell(ChangeMeasure command, ProposalWords words) {
        MeasureDefinition measure = command.measure();
        words.text("MeasureRow.code", measure.id())
                .text("measure.label.chineseName", measure.name().zh())
                .text("measure.label.englishName", measure.name().en())
                .constants("MeasureDefinition.edition", "MeasureEdition.", List.of(measure.edition()))
                .constants("CaseRow.effect", "MeasureEffect.", List.of(measure.effect()))
                .constants("MeasureRow.kind", "MeasureClass.", List.of(measure.kind()))
                .constants("MeasureDefinition.objects", "MeasureObject.", measure.objects())
                .constants("MeasureDefinition.basisKind", "BasisKind.", List.of(measure.basisKind()))
                .citations("MeasureRow.basis", List.of(measure.basis()))
                .texts("MeasureRow.bureaus", bureaus(measure, words.language()))
                .texts("MeasureDefinition.fields", fields(measure, words.language()))
                .constants("MeasureDefinition.degrees", "Degree.", measure.degrees())
                .constants("TaskView.matters", "RelatedMatter.", measure.matters())
                .constants("MeasureDefinition.levels", "MeasureLevel.", measure.levels())
                .text("MeasureDefinition.months", Objects.toString(measure.months(), null))
                .both("MeasureDefinition.frequency", measure.frequency())
                .day("MeasureDefinition.validFrom", measure.validFrom())
                .day("MeasureDefinition.validUntil", measure.validUntil());
    }

    private List<String> bureaus(MeasureDefinition measure, Locale language) {
        TenantDefinition tenant = tenants.current();
        return TenantSanctions.of(tenant).bureausOf(measure.unit(), tenant).stream()
                .map(id -> tenant.bureau(id)
                        .map(bureau -> bureau.name().text(language))
                        .orElse(id))
                .toList();
    }

    private static List<String> fields(MeasureDefinition measure, Locale language) {
        return NationalMeasures.SHIPPED.fields().stream()
                .filter(field -> measure.fields().contains(field.id()))
                .map(field -> field.name().text(language))
                .toList();
    }

    @Override
    public long seenVersion(ChangeMeasure command) {
        return command.seenVersion();
    }

    /** What breaks a rule is refused when it is proposed, and again when it is done: the tenant may have changed since. */
    @Override
    public void demandProposable(ChangeMeasure command, Officer proposer) {
        demandSound(command);
    }

    private void demandSound(ChangeMeasure command) {
        MeasuresHaveABasis.demand(command.measure());
        TenantDefinition tenant = tenants.current();
        boolean unknown = TenantSanctions.of(tenant)
                        .bureausOf(command.measure().unit(), tenant)
                        .isEmpty()
                || !command.measure().fields().stream().allMatch(MeasureKind::isField);
        if (unknown) {
            throw new SanctionsRefusedException(SanctionsError.MEASURE_INCOMPLETE);
        }
    }

    @Override
    public long currentVersion(ChangeMeasure command) {
        turns.take("sanctions.measure:" + command.measure().id()); // one that is new has no row to be locked
        return measures.lock(command.measure().id()).map(Measure::version).orElse(0L);
    }

    private static boolean isField(String field) {
        return field.equals(MeasureDefinition.ANY) || NationalMeasures.SHIPPED.knows(field);
    }

    @Override
    public void run(ChangeMeasure command) {
        demandSound(command);
        Optional<Measure> known = measures.lock(command.measure().id());
        if (known.isPresent()) {
            known.get().change(command.measure());
        } else {
            measures.add(Measure.of(command.measure()));
        }
    }
}
