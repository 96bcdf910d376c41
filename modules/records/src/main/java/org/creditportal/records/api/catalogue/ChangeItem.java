package org.creditportal.records.api.catalogue;

import org.creditportal.kernel.audit.AuditSubject;

/**
 * Change an item of a draft.
 *
 * @param number the item
 * @param seenVersion the item's version that the officer saw
 * @param facts what the item says from now on
 */
public record ChangeItem(CatalogueItemNumber number, long seenVersion, CatalogueItemFacts facts)
        implements AuditSubject {

    @Override
    public String auditedObject() {
        return number.value();
    }
}
