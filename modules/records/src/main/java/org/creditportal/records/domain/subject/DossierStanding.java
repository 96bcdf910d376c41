package org.creditportal.records.domain.subject;

/** What a record on a dossier is today; the published form with its meaning is {@code api.subject.DossierStanding}. */
public enum DossierStanding {
    IN_FORCE,
    DISPUTED,
    REPAIRED,
    WITHDRAWN
}
