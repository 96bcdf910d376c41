package org.creditportal.webkit.memory;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What an officer keeps about one page.
 *
 * @param tables how its tables are shown, by their ids
 */
public record PageMemory(List<KeptSearch> searches, Map<String, TableLook> tables) implements Serializable {

    /** Nothing. */
    public static final PageMemory NONE = new PageMemory(List.of(), Map.of());

    public PageMemory {
        searches = List.copyOf(searches);
        tables = Map.copyOf(tables);
    }
}
