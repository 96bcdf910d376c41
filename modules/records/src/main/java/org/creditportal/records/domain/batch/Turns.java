package org.creditportal.records.domain.batch;

/** Locks by name over all nodes of the tenant; held until the transaction ends. */
public interface Turns {

    /**
     * Waits until nobody else works under the name. To be taken before the first read of a transaction: what is read
     * afterwards includes what the others did.
     *
     * @return how many turns there have been under the name, with this one
     */
    long take(String name);
}
