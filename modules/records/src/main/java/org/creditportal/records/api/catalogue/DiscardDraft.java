package org.creditportal.records.api.catalogue;

import org.creditportal.kernel.audit.AuditSubject;

/**
 * Give up a draft.
 *
 * @param edition the draft
 * @param seenVersion the draft's version that the officer saw
 * @param reason why
 */
public record DiscardDraft(CatalogueEditionNumber edition, long seenVersion, String reason) implements AuditSubject {

    @Override
    public String auditedObject() {
        return edition.value();
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
