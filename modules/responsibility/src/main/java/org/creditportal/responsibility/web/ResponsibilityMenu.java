package org.creditportal.responsibility.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.webkit.menu.MenuEntry;
import org.creditportal.webkit.menu.MenuGroup;
import org.creditportal.webkit.menu.MenuSource;

/** Duties and calendar in the menu. */
@ApplicationScoped
public class ResponsibilityMenu implements MenuSource {

    private static final MenuGroup DUTIES = new MenuGroup("responsibility", "menu.duties", 80);

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                DUTIES.entry(
                        10,
                        "/responsibility/areas",
                        "areas.title",
                        ResponsibilityPermission.DUTIES_VIEW,
                        ResponsibilityPermission.CALENDAR_MANAGE),
                DUTIES.entry(
                        20, "/responsibility/calendar", "calendar.title", ResponsibilityPermission.CALENDAR_MANAGE));
    }
}
