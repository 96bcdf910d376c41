package org.creditportal.kernel.turn;

import java.util.Collection;

/**
 * Locks by name over all nodes of the tenant, held until the transaction ends. For work on what has no row of its own to be
 * locked, such as what is still to be written; a thing that is there is locked itself
 * ({@link org.creditportal.kernel.store.Store#requireForChange}).
 */
public interface Turns {

    /**
     * Waits until nobody else works under the name; what is read afterwards includes what the others did.
     *
     * @param name what the work is about, as {@code <topic>:<which>}; at most 100 characters
     * @return how many turns there have been under the name, with this one
     */
    long take(String name);

    /**
     * Waits until nobody else works under any of the names. They are taken in the order of their letters, whatever order
     * they are given in, so that two who need the same names never wait for each other.
     */
    void takeAll(Collection<String> names);
}
