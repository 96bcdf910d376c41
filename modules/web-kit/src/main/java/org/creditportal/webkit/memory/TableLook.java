package org.creditportal.webkit.memory;

import java.io.Serializable;
import java.util.Set;

/**
 * How an officer wants to see a table.
 *
 * @param hidden places of the columns that are not shown, from 0
 * @param dense whether its rows are closer together
 */
public record TableLook(Set<Integer> hidden, boolean dense) implements Serializable {

    /** All of it, with room between. */
    public static final TableLook PLAIN = new TableLook(Set.of(), false);

    public TableLook {
        hidden = Set.copyOf(hidden);
    }
}
