package org.creditportal.webkit.menu;

import java.util.Set;

/**
 * A job under which the menu offers pages. Modules that name the same group share it.
 *
 * @param module whose bundle has the key
 * @param key the heading
 * @param order lower ones stand first
 */
public record MenuGroup(String module, String key, int order) {

    /** A page of the module that has the group's words. */
    public MenuEntry entry(int position, String outcome, String title, String... permissions) {
        return new MenuEntry(this, position, outcome, module, title, Set.of(permissions));
    }
}
