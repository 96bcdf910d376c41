package org.creditportal.casework.api.supervision;

import java.util.List;
import java.util.Map;

/**
 * Figures of bureaus in a period, each with its rows, as one module offers them to daily supervision and assessment (K-48, B-31):
 * a CDI bean, found by itself. It is asked by background work too and never asks who is at work: whoever asks judges who may see
 * it.
 */
public interface BureauFigureSource {

    /** The module whose bundle says {@code supervised.<kind>}. */
    String module();

    /** What it counts, in the order in which it is shown. */
    List<BureauFigure> figures();

    /** How many there are, by bureau and area: always as many as {@link #facts} tells. */
    Map<BureauArea, Long> counts(String kind, FigureQuery query);

    /** The rows behind a figure, the oldest first; at most so many. */
    List<BureauFact> facts(String kind, FigureQuery query, int most);
}
