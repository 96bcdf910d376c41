package org.creditportal.lists.api;

import org.creditportal.kernel.outbox.DomainEvent;

/**
 * The tenant's list types are to be shown to the public as they are now.
 *
 * @param scope always {@value #ALL}
 */
public record ListTypesAnnounced(String scope) implements DomainEvent {

    /** All list types of the tenant. */
    public static final String ALL = "list-types";

    /** The announcement of all list types. */
    public static ListTypesAnnounced all() {
        return new ListTypesAnnounced(ALL);
    }

    @Override
    public String subjectKey() {
        return scope;
    }
}
