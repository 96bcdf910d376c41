package org.creditportal.lists.api;

/** The papers of an entry that are written from the tenant's templates; texts in the bundle under {@code PaperKind.<NAME>}. */
public enum PaperKind {
    /** Tells before the decision what is intended, on which facts and basis, what follows from it, and how to be heard. */
    NOTICE,
    /** The decision, with facts, basis, what was stated and answered, conditions of removal and remedies. */
    DECISION,
    /** The decision to put somebody on a red list, with what was objected in its public notice. */
    HONOUR,
    /** The decision to take the entry from its list. */
    REMOVAL,
    /** The decision to take somebody from a red list. */
    HONOUR_REMOVAL;

    /** Whether it is a paper of this kind, or what stands for it where somebody is honoured. */
    public boolean standsFor(PaperKind wanted) {
        return this == wanted || this == HONOUR && wanted == DECISION || this == HONOUR_REMOVAL && wanted == REMOVAL;
    }
}
