package org.creditportal.kernel.store;

import java.util.Map;
import org.creditportal.kernel.page.Order;

/**
 * The columns by which a list can be sorted, so that nothing that stands in an address becomes part of a statement.
 *
 * @param expressions in the entity query language, where the entity is called {@code e}, by the columns' names
 */
public record SortableColumns(Map<String, String> expressions) {

    /** Rows are made with ids that are sorted by time. */
    public static final String AGE = "e.id";

    public SortableColumns {
        expressions = Map.copyOf(expressions);
    }

    /**
     * What follows {@code ORDER BY}. Rows that are equal follow each other as they were made, hence stand on one page only.
     *
     * @param usual order unless one of the columns is asked for; ends in something unique
     */
    public String order(Order asked, String usual) {
        String expression = asked == null || asked.by() == null ? null : expressions.get(asked.by());
        if (expression == null) {
            return usual;
        }
        String direction = asked.ascending() ? " ASC" : " DESC";
        return (expression.equals(AGE) ? "" : expression + direction + ", ") + AGE + direction;
    }
}
