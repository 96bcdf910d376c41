package org.creditportal.webkit.menu;

import java.util.List;

/** A module's entries in the office's menu. */
public interface MenuSource {

    List<MenuEntry> entries();
}
