package org.creditportal.records.api.timeliness;

import java.util.List;

/** For the credit office: how punctual bureaus report (K-8), and what never comes (K-11). Bureaus see their own figures. */
public interface Punctuality {

    /**
     * On-time rates of the decisions of the last twelve months, this one included. Months come in order, also those
     * without a record; bureaus and items with the lowest rate first.
     *
     * @param bureau as in {@link Timeliness}
     */
    List<PunctualityRow> rates(PunctualityGrouping grouping, String bureau);

    /** What is never reported, by bureau and item; {@code page} from 1. */
    CoverageView coverage(String bureau, int page, int size);
}
