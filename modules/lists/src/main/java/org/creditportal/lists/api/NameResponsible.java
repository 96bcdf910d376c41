package org.creditportal.lists.api;

import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Proposes an entry for a person who answers for a listed entity.
 *
 * @param principal the entity's entry
 * @param person number of the person, who stood behind the entity on the day of the decision
 * @param office held at the time, one of those that the list's law names
 * @param facts what the person did, for the public
 * @param token of the form
 */
public record NameResponsible(EntryNumber principal, String person, String office, String facts, CommandToken token)
        implements AuditSubject {

    @Override
    public String auditedObject() {
        return principal.value();
    }
}
