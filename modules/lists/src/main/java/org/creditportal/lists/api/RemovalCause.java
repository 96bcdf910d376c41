package org.creditportal.lists.api;

/** Why the portal itself takes an entry from its list: what befell that on which it rests. */
public enum RemovalCause {
    /** The subject's credit was repaired for the record. */
    REPAIRED,
    /** The record was taken back by its provider. */
    WITHDRAWN,
    /** The record was declared not fit for the public (K-7). */
    WITHHELD,
    /** The record was corrected and concerns another subject. */
    CORRECTED,
    /** The nightly comparison found that the record may not be public any more. */
    COMPARED,
    /** The entry of the entity for which a person answers is over. */
    PRINCIPAL,
    /** What named the person behind the entity was corrected: the person never was there. */
    RETRACTED
}
