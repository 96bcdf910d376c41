package org.creditportal.responsibility.api.bureau;

import java.util.List;
import org.creditportal.casework.api.handover.OpenMatterRow;

/** What was open when a bureau was split: nobody can tell from the rows to whom it belongs, so the credit office says it. */
public interface OpenMatters {

    /** Most matters of a kind that are shown at once. */
    int MOST = 200;

    /** Ids of the bureaus that a bureau's open matters may be given to; none where it was not split. */
    List<String> findSuccessors(String bureau);

    /** Open matters of a bureau in all modules, by kind, the oldest first. */
    List<OpenMatterRow> find(String bureau);

    /**
     * Gives them to a successor, all or none.
     *
     * @throws org.creditportal.responsibility.api.ResponsibilityRefusedException when the other bureau is no successor, or one of
     *     them is over or another bureau's by now
     */
    void handOver(HandOverMatters command);
}
