package org.creditportal.checks.api.gate;

/**
 * Looks at subjects for matters of other modules, through the one gate: the officer's bureau answers for the area, the look has its
 * basis, those who watch over subjects' rights agree, and it is written to the audit trail, found or not. Works in the caller's
 * transaction; whoever calls has judged whether the officer may.
 */
public interface SubjectLooks {

    /** Whom the officer asks for, and what is in force about it. */
    LookedAt look(AskedLook asked);
}
