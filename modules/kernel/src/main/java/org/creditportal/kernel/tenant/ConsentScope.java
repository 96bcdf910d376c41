package org.creditportal.kernel.tenant;

/** To whom records and reports may not be handed without the subject's consent. */
public enum ConsentScope {
    /** Any other department, institution or person (K-55). */
    ANY_OTHER_PARTY,
    /** Institutions and persons unrelated to the matter only (B-36). */
    UNRELATED_PARTIES
}
