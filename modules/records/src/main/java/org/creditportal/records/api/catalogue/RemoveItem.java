package org.creditportal.records.api.catalogue;

import org.creditportal.kernel.audit.AuditSubject;

/**
 * Take an item out of a draft.
 *
 * @param number the item
 * @param seenVersion the item's version that the officer saw
 */
public record RemoveItem(CatalogueItemNumber number, long seenVersion) implements AuditSubject {

    @Override
    public String auditedObject() {
        return number.value();
    }
}
