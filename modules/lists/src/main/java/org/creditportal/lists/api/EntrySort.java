package org.creditportal.lists.api;

/** Orders in which entries can be asked for. */
public enum EntrySort {
    /** By the time of the proposal. */
    PROPOSED_AT,
    /** By the subject's name. */
    SUBJECT_NAME,
    /** By list type. */
    LIST_TYPE,
    /** By the first day of publication. */
    PUBLISHED_ON
}
