package org.creditportal.correspondence.api.document;

import java.io.Serializable;
import java.util.List;

/**
 * A table in an official document.
 *
 * @param shares how wide the columns are, each beside the others
 * @param headings above the columns; none for a table of terms and what they are
 * @param rows as many cells as there are columns
 */
public record DocumentTable(List<Integer> shares, List<String> headings, List<List<String>> rows)
        implements Serializable {

    public DocumentTable {
        shares = List.copyOf(shares);
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
        int columns = shares.size();
        if (!headings.isEmpty() && headings.size() != columns || rows.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException("A table of " + columns + " columns");
        }
    }
}
