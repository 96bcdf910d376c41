package org.creditportal.webkit.rest;

/** What the caller of an interface may do. Told by the module that knows who it is. */
public interface CallerRights {

    /** Whether the caller of the current request holds the permission. */
    boolean may(String permission);
}
