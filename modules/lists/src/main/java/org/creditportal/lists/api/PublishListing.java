package org.creditportal.lists.api;

import java.time.LocalDate;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Publishes an approved entry.
 *
 * @param number the entry
 * @param seenVersion version of the entry that the credit office saw
 * @param until last day of publication, or null for the longest that the list type allows
 */
public record PublishListing(EntryNumber number, long seenVersion, LocalDate until) implements AuditSubject {

    @Override
    public String auditedObject() {
        return number.value();
    }
}
