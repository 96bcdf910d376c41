package org.creditportal.responsibility.application;

import org.creditportal.kernel.tenant.TenantFileCheck;
import org.creditportal.kernel.tenant.TenantSection;
import org.creditportal.responsibility.api.TenantReports;

/** {@code reports.yaml}: what bureaus may use, each kind from a place in the tenant's document. */
public final class ReportsSection implements TenantSection<TenantReports> {

    @Override
    public String file() {
        return "reports";
    }

    @Override
    public Class<TenantReports> shape() {
        return TenantReports.class;
    }

    @Override
    public void check(TenantFileCheck file) {
        file.checkEntries("reportKinds");
    }
}
