package org.creditportal.disclosure.domain;

/**
 * Tells the public site, with the transaction that changes what it shows, that what it answered before holds no longer. Nobody waits
 * for another's change.
 */
public interface PublicChanges {

    /** Something that the public sees has changed, or goes. */
    void tell();

    /** Forgets changes that every answer of today knows. */
    void forgetOld();
}
