package org.creditportal.responsibility.application.liability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.responsibility.api.liability.LiabilityRules;
import org.creditportal.responsibility.api.liability.LiabilityState;
import org.creditportal.responsibility.api.liability.OpenLiability;
import org.creditportal.responsibility.api.liability.TakeLiabilityStep;
import org.creditportal.responsibility.api.supervision.TenantSupervision;
import org.creditportal.responsibility.domain.liability.LiabilityCase;

/** Liability cases, and what follows from their steps: the days of the statement, the notice. */
@ApplicationScoped
public class LiabilitySteps {

    @Inject
    private StoredLiabilities cases;

    @Inject
    private LiabilityClocks clocks;

    @Inject
    private LiabilityNotice notice;

    @Inject
    private LiabilitySources sources;

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private Clock clock;

    String open(OpenLiability command) {
        sources.demand(command);
        LiabilityCase opened =
                LiabilityCase.open(command, currentOfficer.require().signatory().sign(clock.instant()));
        cases.add(opened);
        clocks.start(opened, rules().statementWorkingDays());
        return opened.number();
    }

    String take(TakeLiabilityStep command) {
        Officer officer = currentOfficer.require();
        LiabilityCase found = cases.requireForChange(command.number().value());
        if (LiabilityCase.permissions(command.next()).stream().noneMatch(officer::may)) {
            throw new NotFoundException("LiabilityCase", command.number());
        }
        found.requireVersion(command.seenVersion());
        Signature signed = officer.signatory().sign(clock.instant(), new Reason(command.reason()));
        if (command.next() == LiabilityState.HEARD && found.state() == LiabilityState.OPENED) {
            clocks.demandHeard(found, officer);
        }
        List<String> papers = new ArrayList<>();
        if (command.document() != null && !command.document().isBlank()) {
            papers.add(command.document().strip());
        }
        if (command.next() == LiabilityState.NOTIFIED && found.state() == LiabilityState.DECIDED) {
            papers.add(notice.issue(found, signed.reason(), citation()));
        }
        found.lead(command.next(), command.measure(), papers, officer.signatory(), signed, rules().criminal());
        if (command.next() == LiabilityState.HEARD || command.next() == LiabilityState.WITHDRAWN) {
            clocks.end(found.number());
        }
        return null;
    }

    private String citation() {
        return rules().citation().document() + rules().citation().article();
    }

    private LiabilityRules rules() {
        return TenantSupervision.of(tenants.current()).liability();
    }
}
