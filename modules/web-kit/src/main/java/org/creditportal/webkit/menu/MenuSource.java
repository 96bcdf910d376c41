package org.creditportal.webkit.menu;

import java.util.List;
import java.util.Set;

/** A module's entries in the office's menu. */
public interface MenuSource {

    List<MenuEntry> entries();

    /**
     * The areas that an officer answers for, below the pages of a group that he is offered.
     *
     * @param duties ids of those areas
     */
    default List<AreaEntry> areas(Set<String> duties) {
        return List.of();
    }
}
