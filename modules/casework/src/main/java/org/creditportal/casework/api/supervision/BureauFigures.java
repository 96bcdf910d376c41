package org.creditportal.casework.api.supervision;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of bureaus that all modules offer. Whoever asks judges who may see them. */
public interface BureauFigures {

    /** All, by module. */
    List<SupervisedFigure> figures();

    /**
     * How many there are, by bureau and area; empty where the module cannot tell now, or not of the area that is asked for: that is
     * not the same as none.
     */
    Optional<Map<BureauArea, Long>> counts(FigureKey key, FigureQuery query);

    /**
     * The rows behind a figure, the oldest first; at most so many.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when no module offers it
     */
    List<BureauFact> facts(FigureKey key, FigureQuery query, int most);
}
