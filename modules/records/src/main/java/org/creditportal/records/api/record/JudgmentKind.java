package org.creditportal.records.api.record;

/** What a court decided in; texts in the bundle under {@code JudgmentKind.<NAME>}. */
public enum JudgmentKind {
    JUDGMENT,
    RULING,
    MEDIATION,
    OTHER
}
