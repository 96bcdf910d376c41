package org.creditportal.lists.api;

import java.util.List;
import org.creditportal.kernel.error.LineFault;

/** One decision, many subjects: each becomes an entry of its own, and goes its own way. All of them are proposed, or none. */
public interface ListingBatches {

    /** Most lines at once. */
    int MOST = 200;

    /** What is wrong, line by line, by the rules of a single proposal; nothing is kept. */
    List<LineFault> findFaults(ProposeListings command);

    /**
     * Proposes all of them.
     *
     * @throws ListingRefusedException where {@link #findFaults} finds anything: then nothing is kept
     */
    void propose(ProposeListings command);
}
