package org.creditportal.lists.api;

/** The papers of an entry that are written from the tenant's templates; texts in the bundle under {@code PaperKind.<NAME>}. */
public enum PaperKind {
    /** Tells before the decision what is intended, on which facts and basis, what follows from it, and how to be heard. */
    NOTICE,
    /** The decision, with facts, basis, what was stated and answered, conditions of removal and remedies. */
    DECISION,
    /** The decision to take the entry from its list. */
    REMOVAL
}
