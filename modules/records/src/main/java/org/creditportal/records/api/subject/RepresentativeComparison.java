package org.creditportal.records.api.subject;

/**
 * Compares who stands behind subjects with the persons on record who are known by another certificate than the identity card. Files tell
 * as much at once; this finds whom earlier versions told by the number alone, and has them be found by the certificate that a record tells.
 */
public interface RepresentativeComparison {

    /** Compares the current tenant's persons, each in a transaction of its own. */
    void compare();
}
