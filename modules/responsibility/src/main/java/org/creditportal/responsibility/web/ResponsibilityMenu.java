package org.creditportal.responsibility.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.TenantAreas;
import org.creditportal.webkit.menu.AreaEntry;
import org.creditportal.webkit.menu.MenuEntry;
import org.creditportal.webkit.menu.MenuGroup;
import org.creditportal.webkit.menu.MenuSource;

/** Tasks, duties and calendar in the menu, and each area that the officer answers for. */
@ApplicationScoped
public class ResponsibilityMenu implements MenuSource {

    private static final MenuGroup TASKS = new MenuGroup("responsibility", "menu.tasks", 70);
    private static final MenuGroup SUPERVISION = new MenuGroup("responsibility", "menu.supervision", 75);
    private static final MenuGroup DUTIES = new MenuGroup("responsibility", "menu.duties", 80);

    @Inject
    private TenantDirectory tenants;

    @Override
    public List<AreaEntry> areas(Set<String> duties) {
        return TenantAreas.of(tenants.current()).areas().stream()
                .filter(area -> duties.contains(area.id()))
                .map(area -> new AreaEntry(DUTIES, "/responsibility/duty", area.id(), area.name()))
                .toList();
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                TASKS.entry(10, "/responsibility/tasks", "tasks.title", ResponsibilityPermission.TASKS_VIEW),
                TASKS.entry(20, "/responsibility/board", "board.title", ResponsibilityPermission.TASKS_VIEW),
                TASKS.entry(30, "/responsibility/month", "month.title", ResponsibilityPermission.TASKS_VIEW),
                TASKS.entry(
                        40, "/responsibility/timekeeping", "timekeeping.title", ResponsibilityPermission.TASKS_VIEW),
                TASKS.entry(50, "/responsibility/plans", "plans.title", ResponsibilityPermission.TASKS_VIEW),
                TASKS.entry(60, "/responsibility/overdue", "overdue.title", ResponsibilityPermission.TASKS_ASSIGN),
                SUPERVISION.entry(
                        10,
                        "/responsibility/supervision",
                        "supervision.title",
                        ResponsibilityPermission.SUPERVISION_VIEW),
                SUPERVISION.entry(
                        20, "/responsibility/inquiries", "inquiries.title", ResponsibilityPermission.SUPERVISION_VIEW),
                SUPERVISION.entry(
                        30, "/responsibility/notices", "notices.title", ResponsibilityPermission.SUPERVISION_VIEW),
                SUPERVISION.entry(
                        40,
                        "/responsibility/assessments",
                        "assessments.title",
                        ResponsibilityPermission.ASSESSMENT_VIEW),
                SUPERVISION.entry(
                        50,
                        "/responsibility/liabilities",
                        "liabilities.title",
                        ResponsibilityPermission.LIABILITY_VIEW),
                DUTIES.entry(
                        10,
                        "/responsibility/areas",
                        "areas.title",
                        ResponsibilityPermission.DUTIES_VIEW,
                        ResponsibilityPermission.CALENDAR_MANAGE),
                DUTIES.entry(12, "/responsibility/bureaus", "bureaus.title", ResponsibilityPermission.DUTIES_VIEW),
                DUTIES.entry(15, "/responsibility/policies", "policies.title", ResponsibilityPermission.DUTIES_VIEW),
                DUTIES.entry(
                        20, "/responsibility/calendar", "calendar.title", ResponsibilityPermission.CALENDAR_MANAGE));
    }
}
