package org.creditportal.kernel.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.creditportal.kernel.page.Page;

/** Reads and verifies the tenant's audit trail; for audit administrators. */
public interface AuditLog {

    /** The permission that all methods ask for. */
    String PERMISSION = "audit.view";

    /** The lines that meet the criteria, the newest first. */
    Page<AuditRow> search(AuditCriteria criteria);

    /** One sealed line; empty where there is none of this number. */
    Optional<AuditRow> find(ReadAuditLine query);

    /** Reads the whole trail and finds every line that was changed, deleted, doubled, put in, put back or left unsealed. */
    AuditVerification verify();

    /** How far the trail is sealed, and whether its end is in order. */
    AuditStateView state();

    /** How the acts of the last twenty-four hours ended. */
    Map<AuditOutcome, Long> findLastDay();

    /** When somebody last verified the trail; empty where nobody has. */
    Optional<Instant> findVerified();
}
