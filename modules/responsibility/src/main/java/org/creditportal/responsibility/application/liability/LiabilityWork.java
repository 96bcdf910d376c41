package org.creditportal.responsibility.application.liability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.casework.api.work.WaitingRow;
import org.creditportal.casework.api.work.WaitingSource;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.supervision.TenantSupervision;
import org.creditportal.responsibility.domain.liability.LiabilityCase;

/** Cases that wait for the credit office; a bureau's statement waits by its clock. */
@ApplicationScoped
public class LiabilityWork implements WaitingSource {

    @Inject
    private StoredLiabilities cases;

    @Inject
    private TenantDirectory tenants;

    @Override
    public List<WaitingRow> waiting(Officer officer, int most) {
        if (!officer.may(ResponsibilityPermission.LIABILITY_DECIDE)) {
            return List.of();
        }
        boolean criminal = TenantSupervision.of(tenants.current()).liability().criminal();
        return cases.withTheOffice(most).stream()
                .filter(each -> !each.nextFor(officer.signatory(), officer::may, criminal)
                        .isEmpty())
                .map(LiabilityWork::row)
                .toList();
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
