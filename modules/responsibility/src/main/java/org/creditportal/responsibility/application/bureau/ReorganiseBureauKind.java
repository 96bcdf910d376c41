package org.creditportal.responsibility.application.bureau;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.creditportal.casework.api.proposal.ProposalKind;
import org.creditportal.casework.api.proposal.ProposalWords;
import org.creditportal.casework.api.step.Signatories;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.turn.Turns;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.TenantAreas;
import org.creditportal.responsibility.api.bureau.ReorganisationKind;
import org.creditportal.responsibility.api.bureau.ReorganiseBureau;
import org.creditportal.responsibility.application.TenantToday;
import org.creditportal.responsibility.domain.bureau.Reorganisation;
import org.creditportal.responsibility.domain.bureau.Reorganisations;

/** Bureaus are reorganised by two officers of the credit office. */
@ApplicationScoped
public class ReorganiseBureauKind implements ProposalKind<ReorganiseBureau> {

    static final String NAME = "responsibility.reorganisation";

    @Inject
    private Reorganisations reorganisations;

    @Inject
    private DutiesHandedOver duties;

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
    public Class<ReorganiseBureau> commandType() {
        return ReorganiseBureau.class;
    }

    @Override
    public String proposePermission() {
        return ResponsibilityPermission.DUTIES_CHANGE;
    }

    @Override
    public String title(ReorganiseBureau command) {
        return tenants.current()
                .bureau(command.bureau())
                .map(bureau -> bureau.name().zh())
                .orElse(command.bureau());
    }

    @Override
    public void tell(ReorganiseBureau command, ProposalWords words) {
        words.constants("ReorganisationRow.kind", "ReorganisationKind.", List.of(command.kind()))
                .text("TaskRow.bureau", bureau(command.bureau(), words))
                .text("ReorganisationRow.other", command.other() == null ? null : bureau(command.other(), words))
                .both("ReorganisationRow.name", command.name())
                .texts(
                        "reorganise.label.areas",
                        command.areas().stream().map(area -> area(area, words)).toList())
                .day("DutyRow.validFrom", command.validFrom())
                .citation("DutyRow.basis", command.basisDocument(), command.basisArticle())
                .text("DutyRow.reason", command.reason());
    }

    private String bureau(String id, ProposalWords words) {
        return tenants.current()
                .bureau(id)
                .map(bureau -> bureau.name().text(words.language()))
                .orElse(id);
    }

    private String area(String id, ProposalWords words) {
        return TenantAreas.of(tenants.current())
                .area(id)
                .map(area -> area.name().text(words.language()))
                .orElse(id);
    }

    @Override
    public long seenVersion(ReorganiseBureau command) {
        return command.seenEdition();
    }

    /** Nobody reorganises beside until the transaction ends. */
    @Override
    public long currentVersion(ReorganiseBureau command) {
        turns.take("responsibility:bureaus");
        return reorganisations.all().size();
    }

    @Override
    public void run(ReorganiseBureau command) {
        today.refresh();
        Signature decided = signatories.current().sign(clock.instant(), new Reason(command.reason()));
        reorganisations.add(
                Reorganisation.next(command, reorganisations.all(), tenants.asOf(command.validFrom()), decided));
        if (command.kind() == ReorganisationKind.SPLIT) {
            duties.handOver(command, decided);
        }
        today.tellAfterCommit();
        duties.tellTheRealm(command);
    }
}
