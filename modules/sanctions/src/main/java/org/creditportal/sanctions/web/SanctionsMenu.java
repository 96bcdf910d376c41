package org.creditportal.sanctions.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.webkit.menu.MenuEntry;
import org.creditportal.webkit.menu.MenuGroup;
import org.creditportal.webkit.menu.MenuSource;

/** Joint sanctions and incentives in the menu. */
@ApplicationScoped
public class SanctionsMenu implements MenuSource {

    private static final MenuGroup SANCTIONS = new MenuGroup("sanctions", "menu.sanctions", 25);

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                SANCTIONS.entry(10, "/sanctions/tasks", "tasks.title", SanctionsPermission.SANCTIONS_VIEW),
                SANCTIONS.entry(20, "/sanctions/cases", "cases.title", SanctionsPermission.SANCTIONS_VIEW),
                SANCTIONS.entry(30, "/sanctions/measures", "measures.title", SanctionsPermission.SANCTIONS_VIEW),
                SANCTIONS.entry(
                        35, "/sanctions/restrictions", "restrictions.title", SanctionsPermission.SANCTIONS_VIEW),
                SANCTIONS.entry(
                        15, "/sanctions/green-channel", "greenChannel.title", SanctionsPermission.SANCTIONS_COUNTER),
                SANCTIONS.entry(36, "/sanctions/marks", "marks.title", SanctionsPermission.SANCTIONS_VIEW),
                SANCTIONS.entry(37, "/sanctions/plans", "plans.title", SanctionsPermission.SANCTIONS_VIEW),
                SANCTIONS.entry(
                        38, "/sanctions/typical-cases", "typicalCases.title", SanctionsPermission.SANCTIONS_VIEW),
                SANCTIONS.entry(40, "/sanctions/statistics", "statistics.title", SanctionsPermission.SANCTIONS_VIEW));
    }
}
