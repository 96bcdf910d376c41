package org.creditportal.casework.api.handover;

import java.util.List;

/**
 * What is open in one module when a bureau is split, and how it goes to a successor. A CDI bean, found by itself; both calls work
 * in the caller's transaction, and whoever calls has judged who may.
 */
public interface HandoverSource {

    /** The module, under which its matters have their clocks. */
    String module();

    /**
     * The oldest open matters of a bureau, by kind.
     *
     * @param most of each kind
     */
    List<OpenMatterRow> open(String bureau, int most);

    /** Gives the matter over, under its lock; whether the module has such a matter, open and of that bureau. Clocks follow by themselves. */
    boolean handOver(Handover command);
}
