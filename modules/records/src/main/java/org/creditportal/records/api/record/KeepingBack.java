package org.creditportal.records.api.record;

/** Why a record is kept back from the public from now on. */
public enum KeepingBack {
    /** Declared not fit for the public (K-7). */
    WITHHELD,
    /** Taken back by its provider (K-26). */
    WITHDRAWN,
    /** The subject's credit was repaired. */
    REPAIRED,
    /** Disputed: nothing rests on it until it is verified (K-29). */
    DISPUTED
}
