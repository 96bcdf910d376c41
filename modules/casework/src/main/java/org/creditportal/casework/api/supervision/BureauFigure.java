package org.creditportal.casework.api.supervision;

import java.io.Serializable;

/**
 * Something that is counted of bureaus.
 *
 * @param kind under which the module knows it
 * @param fault whether each one is something that should not be; else it is what faults are compared with
 */
public record BureauFigure(String kind, boolean fault) implements Serializable {

    /** What should not be. */
    public static BureauFigure fault(String kind) {
        return new BureauFigure(kind, true);
    }

    /** What faults are compared with. */
    public static BureauFigure base(String kind) {
        return new BureauFigure(kind, false);
    }
}
