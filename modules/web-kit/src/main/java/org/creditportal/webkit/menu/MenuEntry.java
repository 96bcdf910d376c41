package org.creditportal.webkit.menu;

import java.util.Set;

/**
 * One page in the menu. It is offered to whoever holds one of the permissions; the page itself asks again.
 *
 * @param order lower ones stand first in the group
 * @param outcome the page, such as {@code /lists/list}
 * @param module whose bundle has the key
 * @param key what the page is called
 */
public record MenuEntry(
        MenuGroup group, int order, String outcome, String module, String key, Set<String> permissions) {}
