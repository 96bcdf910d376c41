package org.creditportal.systemtests.casework;

import static org.creditportal.systemtests.casework.FixtureOfficers.as;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.creditportal.casework.api.work.WaitingRow;
import org.creditportal.casework.api.work.WorkList;
import org.creditportal.casework.api.work.WorkListView;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;

/** Work of the tenant alpha, and what waits for an officer, by the names that the work list tells. */
final class AlphasWork {

    private static final TenantId ALPHA = new TenantId("alpha");

    private AlphasWork() {}

    static <T> T alpha(Callable<T> call) throws Exception {
        return TenantScope.callAs(ALPHA, call);
    }

    static List<String> waiting(WorkList workList, TenantId tenant, String officer) throws Exception {
        WorkListView found = TenantScope.callAs(tenant, () -> as(officer, workList::findWork));
        return Stream.concat(found.urgent().stream(), found.decisions().stream())
                .map(WaitingRow::name)
                .toList();
    }
}
