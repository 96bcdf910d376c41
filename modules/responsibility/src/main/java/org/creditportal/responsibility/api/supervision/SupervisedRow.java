package org.creditportal.responsibility.api.supervision;

import java.io.Serializable;
import java.util.Map;
import org.creditportal.casework.api.supervision.FigureKey;

/**
 * One bureau's figures.
 *
 * @param counts by figure; what could not be told now, or not of the area asked for, is missing
 */
public record SupervisedRow(String bureau, Map<String, Long> counts) implements Serializable {

    public SupervisedRow {
        counts = Map.copyOf(counts);
    }

    /** How many of the figure there are; {@code null} where it could not be told. */
    public Long of(FigureKey figure) {
        return counts.get(figure.toString());
    }
}
