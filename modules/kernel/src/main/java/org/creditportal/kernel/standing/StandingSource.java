package org.creditportal.kernel.standing;

/**
 * What one module contributes to a decision about subjects, whichever bureau keeps it. An enterprise bean, found by itself and
 * open to every caller of the portal's own process, also in background work: who may ask, for what, is the asker's to check and
 * to write down.
 */
public interface StandingSource {

    /** Whose source it is, and where it stands. */
    StandingPlace place();

    /**
     * Everything that the module holds in force or suspended about the subjects. It tells all that it knows or throws; it never
     * answers with less. The number of its queries does not grow with that of the subjects but by the thousand.
     */
    StandingAnswer find(StandingQuestion question);
}
