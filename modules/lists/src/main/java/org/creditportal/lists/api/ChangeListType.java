package org.creditportal.lists.api;

/**
 * A list type as it is to be from its release on: a new one, or the same changed.
 *
 * @param seenRevision the revision that was changed; 0 for what the tenant's file says, and for a new one
 * @param type the whole of it
 */
public record ChangeListType(long seenRevision, ListTypeDefinition type) {

    /** The kind of proposal. */
    public static final String KIND = "lists.type";
}
