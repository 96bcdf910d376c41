package org.creditportal.responsibility.api;

import java.util.List;

/**
 * What a tenant's {@code reports.yaml} holds.
 *
 * @param reportKinds the kinds of records and reports that its bureaus may use
 */
public record TenantReports(List<ReportKindDefinition> reportKinds) {

    public TenantReports {
        reportKinds = reportKinds == null ? List.of() : List.copyOf(reportKinds);
    }
}
