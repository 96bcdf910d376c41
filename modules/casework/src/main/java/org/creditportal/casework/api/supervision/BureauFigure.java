package org.creditportal.casework.api.supervision;

import java.io.Serializable;

/**
 * Something that is counted of bureaus.
 *
 * @param kind under which the module knows it
 * @param fault whether each one is something that should not be; else it is what faults are compared with
 * @param byArea whether it tells of which administrative area each one is; else nothing is told where one area is asked for
 */
public record BureauFigure(String kind, boolean fault, boolean byArea) implements Serializable {

    /** What should not be. */
    public static BureauFigure fault(String kind) {
        return new BureauFigure(kind, true, false);
    }

    /** What faults are compared with. */
    public static BureauFigure base(String kind) {
        return new BureauFigure(kind, false, false);
    }

    /** The same, told by area. */
    public BureauFigure ofAreas() {
        return new BureauFigure(kind, fault, true);
    }
}
