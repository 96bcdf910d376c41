package org.creditportal.lists.api;

/** Who may see the entries of a list. */
public enum ListVisibility {
    /** Everybody, on the public site. */
    PUBLIC,
    /** The tenant's offices only. */
    OFFICES
}
