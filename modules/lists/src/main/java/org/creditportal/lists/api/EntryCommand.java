package org.creditportal.lists.api;

import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/** A step of one entry, as an officer asks for it. */
public interface EntryCommand extends AuditSubject {

    EntryNumber number();

    /** Version of the entry that the officer saw. */
    long seenVersion();

    /** Of the form: sent twice, it acts once. */
    CommandToken token();

    @Override
    default String auditedObject() {
        return number().value();
    }
}
