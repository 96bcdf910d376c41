package org.creditportal.responsibility.application.liability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.creditportal.casework.api.work.OutcomeRow;
import org.creditportal.casework.api.work.OutcomeSource;
import org.creditportal.casework.api.work.WaitingRow;
import org.creditportal.casework.api.work.WaitingSource;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.supervision.TenantSupervision;
import org.creditportal.responsibility.application.MatterOutcomes;
import org.creditportal.responsibility.domain.liability.LiabilityCase;

/**
 * Cases that wait for the credit office, and what came of them; a bureau's statement waits by its clock, and once its days are over
 * for the credit office, which alone leads the case on.
 */
@ApplicationScoped
public class LiabilityWork implements WaitingSource, OutcomeSource {

    @Inject
    private StoredLiabilities cases;

    @Inject
    private LiabilityClocks clocks;

    @Inject
    private TenantDirectory tenants;

    @Override
    public List<WaitingRow> waiting(Officer officer, int most) {
        if (!officer.may(ResponsibilityPermission.LIABILITY_DECIDE)) {
            return List.of();
        }
        boolean criminal = TenantSupervision.of(tenants.current()).liability().criminal();
        return cases.withTheOffice(clocks.unstated(most), most).stream()
                .filter(each -> !each.nextFor(officer.signatory(), officer::may, criminal)
                        .isEmpty())
                .map(LiabilityWork::row)
                .toList();
    }

    /** Whoever stated for the bureau learns what was decided. */
    @Override
    public List<OutcomeRow> outcomes(Officer officer, Instant since, int most) {
        return officer.may(ResponsibilityPermission.LIABILITY_VIEW)
                ? cases.movedFor(officer.id(), since, most).stream()
                        .map(each -> MatterOutcomes.of("liability", each, null, LiabilityClocks.PAGE))
                        .toList()
                : List.of();
    }

    private static WaitingRow row(LiabilityCase each) {
        return WaitingRow.decision(
                        LiabilityClocks.MODULE,
                        "liability",
                        each.number(),
                        WorkPlace.of(LiabilityClocks.PAGE, each.number()))
                .from(each.bureau(), each.lastStep().signature().at());
    }
}
