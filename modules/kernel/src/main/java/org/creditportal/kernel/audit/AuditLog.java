package org.creditportal.kernel.audit;

import org.creditportal.kernel.page.Page;

/** Reads and verifies the tenant's audit trail; for audit administrators. */
public interface AuditLog {

    /** The permission that both methods ask for. */
    String PERMISSION = "audit.view";

    /** The lines that meet the criteria, the newest first. */
    Page<AuditRow> search(AuditCriteria criteria);

    /** Reads the whole chain and finds a changed, deleted or truncated line. */
    AuditVerification verify();
}
