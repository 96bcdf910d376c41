package org.creditportal.casework.api.work;

import java.util.List;

/** The work of the officer at work, from all modules. */
public interface WorkList {

    /** How many weeks outcomes are shown. */
    int OUTCOME_WEEKS = 8;

    /** What waits for the officer. */
    WorkListView findWork();

    /** The numbers in the menu, of what is quickly told. */
    BadgeView findBadge();

    /** What came of what the officer started. */
    OutcomesView findOutcomes();

    /** The officer has taken note of the outcomes up to the one shown first. */
    void takeNote(TakeNote command);

    List<Figure> findFigures();

    List<Chart> findCharts();
}
