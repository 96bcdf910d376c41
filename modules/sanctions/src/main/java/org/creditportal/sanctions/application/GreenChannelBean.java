package org.creditportal.sanctions.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.casework.api.once.OnceOnly;
import org.creditportal.checks.api.gate.AskedLook;
import org.creditportal.checks.api.gate.LookedAt;
import org.creditportal.checks.api.gate.SubjectLooks;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.standing.StandingFact;
import org.creditportal.kernel.standing.StandingOutcome;
import org.creditportal.kernel.standing.StandingWeight;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.sanctions.api.CaseStanding;
import org.creditportal.sanctions.api.MeasureEffect;
import org.creditportal.sanctions.api.SanctionsAudit;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.sanctions.api.incentive.CounterView;
import org.creditportal.sanctions.api.incentive.GreenChannel;
import org.creditportal.sanctions.api.incentive.UseCriteria;
import org.creditportal.sanctions.api.incentive.UseIncentive;
import org.creditportal.sanctions.api.incentive.UseNumber;
import org.creditportal.sanctions.api.incentive.UseRow;
import org.creditportal.sanctions.domain.ChosenMeasure;
import org.creditportal.sanctions.domain.IncentiveUse;
import org.creditportal.sanctions.domain.JointCase;

/** Incentives at the counter of the bureaus that carry them out. */
@Stateless
@DenyAll
public class GreenChannelBean implements GreenChannel {

    @Inject
    private SubjectLooks looks;

    @Inject
    StoredCases cases;

    @Inject
    StoredUses uses;

    @Inject
    SanctionOfficers officers;

    @Inject
    private OnceOnly onceOnly;

    @Inject
    private LegalDate legalDate;

    @Inject
    SanctionLooks readers;

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_COUNTER)
    public CounterView look(AskedLook asked) {
        LookedAt found = looks.look(asked);
        return new CounterView(
                found.subject(),
                found.complete(),
                cases.open(found.numbers()).stream().flatMap(this::incentives).toList(),
                found.outcomes().stream().flatMap(GreenChannelBean::adverse).toList(),
                found.hints());
    }

    private Stream<CounterView.Incentive> incentives(JointCase of) {
        return of.effect() == MeasureEffect.INCENTIVE && of.standing(legalDate.today()) == CaseStanding.IN_FORCE
                ? of.measures().stream()
                        .filter(measure -> !legalDate.today().isAfter(of.lastDay(measure)))
                        .map(measure -> incentive(of, measure))
                : Stream.empty();
    }

    private CounterView.Incentive incentive(JointCase of, ChosenMeasure measure) {
        return new CounterView.Incentive(
                of.number(),
                measure.code(),
                measure.name(),
                measure.basis(),
                of.bureau(),
                of.lastDay(measure),
                measure.bureaus().stream().anyMatch(officers.officer()::isOf));
    }

    private static Stream<CounterView.Adverse> adverse(StandingOutcome outcome) {
        return outcome.hasAnswered()
                ? outcome.answer().facts().values().stream()
                        .flatMap(List::stream)
                        .filter(fact -> fact.weight() == StandingWeight.ADVERSE && !fact.suspended())
                        .map(GreenChannelBean::adverse)
                : Stream.empty();
    }

    private static CounterView.Adverse adverse(StandingFact fact) {
        return new CounterView.Adverse(fact.title(), fact.bureau(), fact.from());
    }

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_COUNTER)
    @Audited(SanctionsAudit.INCENTIVE_USED)
    public UseNumber use(UseIncentive command) {
        return new UseNumber(onceOnly.once(command.token(), command, () -> {
            IncentiveUse used = IncentiveUse.of(
                    cases.requireForChange(command.caseNumber().value()),
                    officers.current(),
                    command,
                    officers.sign(command.matter()),
                    legalDate.today());
            uses.add(used);
            return used.number();
        }));
    }

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_VIEW)
    public Page<UseRow> search(UseCriteria criteria) {
        return uses.search(criteria, officers.onlyBureau()).map(GreenChannelBean::row);
    }

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_VIEW)
    public UseRow require(UseNumber number) {
        IncentiveUse used = uses.require(number.value(), officers.onlyBureau());
        readers.note(cases.require(used.caseNumber()).subjectNumber(), used.number());
        return row(used);
    }

    private static UseRow row(IncentiveUse used) {
        return new UseRow(
                used.number(),
                used.caseNumber(),
                used.measure(),
                used.subjectName(),
                used.bureau(),
                used.matter(),
                used.result(),
                used.usedOn(),
                used.officerName(),
                used.note());
    }
}
