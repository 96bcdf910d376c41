package org.creditportal.records.api.subject;

/** What a record on a dossier is today; texts in the bundle under {@code DossierStanding.<NAME>}. */
public enum DossierStanding {
    /** On record, undisputed. */
    IN_FORCE,
    /** On record; somebody disputes it and measures that rest on it are suspended (K-29). */
    DISPUTED,
    /** Repaired: no longer shown to the public or used (K-22). */
    REPAIRED,
    /** Taken back by its provider (K-26). */
    WITHDRAWN
}
