package org.creditportal.responsibility.api.supervision;

import java.io.Serializable;
import java.time.YearMonth;
import org.creditportal.casework.api.supervision.FigureKey;
import org.creditportal.casework.api.supervision.FigureQuery;

/**
 * One figure of one bureau in some months.
 *
 * @param bureau id of the bureau
 * @param area id of the area; {@code null} for all
 */
public record FigureAsked(FigureKey figure, YearMonth first, YearMonth last, String bureau, String area)
        implements Serializable {

    /** What modules are asked. */
    public FigureQuery query() {
        return new FigureQuery(first, last, bureau, area);
    }
}
