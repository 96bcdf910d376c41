package org.creditportal.records.api.catalogue;

import org.creditportal.kernel.audit.AuditSubject;

/**
 * Add an item to a draft.
 *
 * @param edition the draft
 * @param facts what the item says
 */
public record AddItem(CatalogueEditionNumber edition, CatalogueItemFacts facts) implements AuditSubject {

    @Override
    public String auditedObject() {
        return edition + " + " + facts.code();
    }
}
