package org.creditportal.casework.api.supervision;

import java.io.Serializable;

/**
 * Which figure of which module.
 *
 * @param module whose bundle says {@code supervised.<kind>}
 */
public record FigureKey(String module, String kind) implements Serializable {

    private static final char BETWEEN = '.';

    /** As {@link #toString} writes it; whatever else names no figure that there is. */
    public static FigureKey of(String text) {
        int point = text.indexOf(BETWEEN);
        return point < 0 ? new FigureKey(text, "") : new FigureKey(text.substring(0, point), text.substring(point + 1));
    }

    @Override
    public String toString() {
        return module + BETWEEN + kind;
    }
}
