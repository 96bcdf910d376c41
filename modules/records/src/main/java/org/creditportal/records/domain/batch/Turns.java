package org.creditportal.records.domain.batch;

import java.util.List;

/** Locks by name over all nodes of the tenant; held until the transaction ends. */
public interface Turns {

    /**
     * Waits until nobody else works under the name; what is read afterwards includes what the others did.
     *
     * @return how many turns there have been under the name, with this one
     */
    long take(String name);

    /** Waits until nobody else works under any of the names, one after the other; to be given by all in the same order. */
    void takeAll(List<String> names);
}
