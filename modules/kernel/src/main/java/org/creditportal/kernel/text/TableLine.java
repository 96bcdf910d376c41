package org.creditportal.kernel.text;

import java.io.Serializable;
import java.util.List;

/**
 * A line of a short list.
 *
 * @param number where people find it, from 1
 * @param cells without blanks around them
 */
public record TableLine(int number, List<String> cells) implements Serializable {

    public TableLine {
        cells = List.copyOf(cells);
    }

    /** What stands at a place from 0; empty where the line is shorter. */
    public String cell(int place) {
        return cells.size() > place ? cells.get(place) : "";
    }

    /** What stands from a place on and says something. */
    public List<String> from(int place) {
        return cells.stream().skip(place).filter(cell -> !cell.isEmpty()).toList();
    }
}
