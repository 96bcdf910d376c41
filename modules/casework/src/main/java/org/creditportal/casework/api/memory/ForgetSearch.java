package org.creditportal.casework.api.memory;

import org.creditportal.kernel.audit.AuditSubject;

/** A kept search is deleted. */
public record ForgetSearch(String page, String name) implements AuditSubject {

    public ForgetSearch {
        ListPages.demand(page);
    }

    @Override
    public String auditedObject() {
        return page;
    }
}
