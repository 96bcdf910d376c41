package org.creditportal.lists.api;

/** Lets the credit office put the meaning of all its lists before the public, also of those nobody is on. */
public interface ListAnnouncement {

    /** Announces the tenant's list types as they are now; {@link ListTypesAnnounced} is published. Repeating it is harmless. */
    void announce();
}
