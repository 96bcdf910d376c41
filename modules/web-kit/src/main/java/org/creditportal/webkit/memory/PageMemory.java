package org.creditportal.webkit.memory;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an officer keeps about one page.
 *
 * @param hidden places of the columns that are not shown, by the table's id
 */
public record PageMemory(List<KeptSearch> searches, Map<String, Set<Integer>> hidden) implements Serializable {

    /** Nothing. */
    public static final PageMemory NONE = new PageMemory(List.of(), Map.of());

    public PageMemory {
        searches = List.copyOf(searches);
        hidden = Map.copyOf(hidden);
    }
}
