package org.creditportal.lists.api.received;

/** Whose list it is. */
public enum SourceLevel {
    NATIONAL,
    PROVINCIAL,
    CITY
}
