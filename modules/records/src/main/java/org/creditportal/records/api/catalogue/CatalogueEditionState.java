package org.creditportal.records.api.catalogue;

/** The life of an edition; texts in the bundle under {@code CatalogueEditionState.<NAME>}. */
public enum CatalogueEditionState {
    /** Being worked on; nothing is recorded by it. */
    DRAFT,
    /** Put in force from a day on, today or later; never edited again. */
    IN_FORCE,
    /** Another edition follows; it is in force until the day before that one begins. */
    SUPERSEDED,
    /** Given up while a draft. */
    DISCARDED
}
