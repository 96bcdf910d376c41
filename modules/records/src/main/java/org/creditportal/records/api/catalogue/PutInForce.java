package org.creditportal.records.api.catalogue;

import java.time.LocalDate;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Put a draft in force.
 *
 * @param edition the draft
 * @param seenVersion the draft's version that the officer saw; any change of an item changes it
 * @param from first day in force, today or later
 * @param reason why
 */
public record PutInForce(CatalogueEditionNumber edition, long seenVersion, LocalDate from, String reason)
        implements AuditSubject {

    @Override
    public String auditedObject() {
        return edition.value();
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
