package org.creditportal.responsibility.application.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.creditportal.casework.api.proposal.ProposalKind;
import org.creditportal.casework.api.proposal.ProposalWords;
import org.creditportal.casework.api.step.Signatories;
import org.creditportal.kernel.outbox.Outbox;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.turn.Turns;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.TenantAreas;
import org.creditportal.responsibility.api.duty.ChangeDuty;
import org.creditportal.responsibility.api.duty.DutiesChanged;
import org.creditportal.responsibility.domain.duty.DutyEdition;
import org.creditportal.responsibility.domain.duty.DutyEditions;

/** A duty changes by two officers of the credit office. */
@ApplicationScoped
public class ChangeDutyKind implements ProposalKind<ChangeDuty> {

    static final String NAME = "responsibility.duty";

    @Inject
    private DutyEditions editions;

    @Inject
    private Turns turns;

    @Inject
    private Outbox outbox;

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
    public Class<ChangeDuty> commandType() {
        return ChangeDuty.class;
    }

    @Override
    public String proposePermission() {
        return ResponsibilityPermission.DUTIES_CHANGE;
    }

    @Override
    public String title(ChangeDuty command) {
        return TenantAreas.of(tenants.asOf(command.validFrom()))
                .area(command.area())
                .map(area -> area.name().zh())
                .orElse(command.area());
    }

    @Override
    public void tell(ChangeDuty command, ProposalWords words) {
        TenantDefinition tenant = tenants.asOf(command.validFrom());
        words.text(
                        "AreaView.name",
                        TenantAreas.of(tenant)
                                .area(command.area())
                                .map(area -> area.name().text(words.language()))
                                .orElse(command.area()))
                .texts(
                        "AreaView.responsible",
                        command.responsible().stream()
                                .map(bureau -> bureau(tenant, bureau, words))
                                .toList())
                .text("assign.label.lead", command.lead() == null ? null : bureau(tenant, command.lead(), words))
                .day("DutyRow.validFrom", command.validFrom())
                .citation("DutyRow.basis", command.basisDocument(), command.basisArticle())
                .text("DutyRow.reason", command.reason());
    }

    private static String bureau(TenantDefinition tenant, String id, ProposalWords words) {
        return tenant.bureau(id)
                .map(bureau -> bureau.name().text(words.language()))
                .orElse(id);
    }

    @Override
    public long seenVersion(ChangeDuty command) {
        return command.seenEdition();
    }

    /** Nobody changes the area beside until the transaction ends. */
    @Override
    public long currentVersion(ChangeDuty command) {
        turns.take("responsibility:duty:" + command.area());
        return editions.of(command.area()).size();
    }

    @Override
    public void run(ChangeDuty command) {
        editions.add(DutyEdition.next(
                command,
                editions.of(command.area()),
                signatories.current().sign(clock.instant(), new Reason(command.reason()))));
        outbox.publish(new DutiesChanged(command.area()));
    }
}
