package org.creditportal.sanctions.api;

/** What kind of rule a measure rests on. Texts in the bundle under {@code BasisKind.<NAME>}. */
public enum BasisKind {
    LAW,
    ADMINISTRATIVE_REGULATION,
    /** Of a provincial or municipal people's congress: what a local sanction needs. */
    LOCAL_REGULATION,
    /** Of the Party centre or the State Council. */
    CENTRAL_POLICY,
    MINISTRY_RULE,
    LOCAL_POLICY;

    /** Whether rights may be cut on it (国办发〔2020〕49号). */
    public boolean maySupportLossOfRights() {
        return this != MINISTRY_RULE && this != LOCAL_POLICY;
    }
}
