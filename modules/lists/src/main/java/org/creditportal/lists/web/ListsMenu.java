package org.creditportal.lists.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.webkit.menu.MenuEntry;
import org.creditportal.webkit.menu.MenuGroup;
import org.creditportal.webkit.menu.MenuSource;

/** Red and black lists in the menu. */
@ApplicationScoped
public class ListsMenu implements MenuSource {

    private static final MenuGroup LISTS = new MenuGroup("lists", "menu.lists", 20);

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                LISTS.entry(10, "/lists/list", "list.title", ListsPermission.LISTS_VIEW),
                LISTS.entry(11, "/lists/batch", "batch.title", ListsPermission.LISTS_PROPOSE),
                LISTS.entry(12, "/lists/parties", "parties.title", ListsPermission.LISTS_VIEW),
                LISTS.entry(14, "/lists/received", "received.title", ListsPermission.LISTS_VIEW),
                LISTS.entry(16, "/lists/sources", "sources.title", ListsPermission.LISTS_VIEW),
                LISTS.entry(20, "/lists/types", "types.title", ListsPermission.LISTS_VIEW));
    }
}
