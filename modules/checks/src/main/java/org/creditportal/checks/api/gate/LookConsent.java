package org.creditportal.checks.api.gate;

/**
 * A module's say over looks at subjects, for example that a consent was given and not taken back (K-55, B-36). A bean, found by
 * itself; every look, also in the background, passes all of them.
 */
public interface LookConsent {

    /**
     * Agrees, or refuses by a business exception of its module: then nothing is read.
     */
    void demand(SubjectLook look);
}
