package org.creditportal.responsibility.application.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.creditportal.casework.api.proposal.ProposalKind;
import org.creditportal.casework.api.proposal.ProposalWords;
import org.creditportal.casework.api.step.Signatories;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.turn.Turns;
import org.creditportal.responsibility.api.AreaPolicy;
import org.creditportal.responsibility.api.AreaRule;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.TenantAreas;
import org.creditportal.responsibility.api.area.AreaChangeKind;
import org.creditportal.responsibility.api.area.AreaTerms;
import org.creditportal.responsibility.api.area.ChangeArea;
import org.creditportal.responsibility.application.TenantToday;
import org.creditportal.responsibility.domain.area.AreaChange;
import org.creditportal.responsibility.domain.area.AreaChanges;

/** Areas are added, renamed, bound otherwise and ended by two officers of the credit office. */
@ApplicationScoped
public class ChangeAreaKind implements ProposalKind<ChangeArea> {

    static final String NAME = "responsibility.area";

    @Inject
    private AreaChanges areas;

    @Inject
    private AreaDuties duties;

    @Inject
    private TenantToday today;

    @Inject
    private Turns turns;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private Signatories signatories;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<ChangeArea> commandType() {
        return ChangeArea.class;
    }

    @Override
    public String proposePermission() {
        return ResponsibilityPermission.DUTIES_CHANGE;
    }

    @Override
    public String title(ChangeArea command) {
        return area(command)
                .map(AreaPolicy::name)
                .or(() -> Optional.ofNullable(command.name()))
                .map(LocalizedText::zh)
                .orElse(command.area());
    }

    /** What the area is called before the change; {@code null} for a new one. */
    private LocalizedText known(ChangeArea command) {
        return area(command).map(AreaPolicy::name).orElse(null);
    }

    /** The area as it is the day before, so that a change tells the same once it is decided on; none for a new one. */
    private Optional<AreaPolicy> area(ChangeArea command) {
        return command.kind() == AreaChangeKind.FOUND
                ? Optional.empty()
                : TenantAreas.of(tenants.asOf(command.validFrom().minusDays(1)))
                        .area(command.area())
                        .or(() -> TenantAreas.of(tenants.asOf(command.validFrom()))
                                .area(command.area()));
    }

    @Override
    public void tell(ChangeArea command, ProposalWords words) {
        words.constants("AreaChangeRow.kind", "AreaChangeKind.", List.of(command.kind()))
                .text("AreaChangeRow.area", command.area())
                .both("AreaChangeRow.before", known(command))
                .both("AreaChangeRow.name", command.name());
        if (command.kind() == AreaChangeKind.BIND) {
            area(command).ifPresent(bound -> tellBefore(bound, words));
        }
        if (command.terms() != null) {
            tell(command.terms(), words);
        }
        words.day("DutyRow.validFrom", command.validFrom())
                .citation("DutyRow.basis", command.basisDocument(), command.basisArticle())
                .text("DutyRow.reason", command.reason());
    }

    /** How it binds without the change, so that nobody has to look it up. */
    private static void tellBefore(AreaPolicy area, ProposalWords words) {
        words.constants("areaChange.label.strengthBefore", "Strength.", List.of(area.strength()))
                .constants(
                        "areaChange.label.effectBefore",
                        "Effect.",
                        area.rulesOfALook().stream().map(AreaRule::effect).toList())
                .texts(
                        "areaChange.label.conditionBefore",
                        area.rulesOfALook().stream()
                                .map(rule -> rule.condition().text(words.language()))
                                .toList());
    }

    private void tell(AreaTerms terms, ProposalWords words) {
        words.constants("areaChange.label.strength", "Strength.", List.of(terms.strength()))
                .constants("AreaView.rules", "Effect.", List.of(terms.effect()))
                .both("areaChange.label.condition", terms.condition());
        if (terms.responsible().isEmpty()) {
            return;
        }
        words.texts(
                        "AreaView.responsible",
                        terms.responsible().stream()
                                .map(bureau -> bureau(bureau, words))
                                .toList())
                .text("assign.label.lead", terms.lead() == null ? null : bureau(terms.lead(), words));
    }

    private String bureau(String id, ProposalWords words) {
        return tenants.current()
                .bureau(id)
                .map(bureau -> bureau.name().text(words.language()))
                .orElse(id);
    }

    @Override
    public long seenVersion(ChangeArea command) {
        return command.seenEdition();
    }

    /** Nobody changes areas beside until the transaction ends. */
    @Override
    public long currentVersion(ChangeArea command) {
        turns.take("responsibility:areas");
        return areas.all().size();
    }

    @Override
    public void run(ChangeArea command) {
        today.refresh();
        Signature decided = signatories.current().sign(clock.instant(), new Reason(command.reason()));
        areas.add(AreaChange.next(command, areas.all(), tenants.asOf(command.validFrom()), decided));
        duties.follow(command, decided);
        today.tellAfterCommit();
    }
}
