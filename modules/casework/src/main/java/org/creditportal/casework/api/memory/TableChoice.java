package org.creditportal.casework.api.memory;

import java.io.Serializable;
import java.util.Set;

/**
 * How an officer wants to see a table.
 *
 * @param hidden places of the columns that are not shown, from 0
 * @param dense whether its rows are closer together
 */
public record TableChoice(Set<Integer> hidden, boolean dense) implements Serializable {

    public TableChoice {
        hidden = Set.copyOf(hidden);
    }
}
