package org.creditportal.checks.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.webkit.menu.MenuEntry;
import org.creditportal.webkit.menu.MenuGroup;
import org.creditportal.webkit.menu.MenuSource;

/** Checks in the menu. */
@ApplicationScoped
public class ChecksMenu implements MenuSource {

    private static final MenuGroup CHECKS = new MenuGroup("checks", "menu.checks", 30);

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                CHECKS.entry(10, "/checks/begin", "begin.title", ChecksPermission.CHECKS_PERFORM),
                CHECKS.entry(15, "/checks/batch", "batch.title", ChecksPermission.CHECKS_PERFORM),
                CHECKS.entry(20, "/checks/list", "list.title", ChecksPermission.CHECKS_VIEW),
                CHECKS.entry(25, "/checks/batches", "batches.title", ChecksPermission.CHECKS_VIEW),
                CHECKS.entry(27, "/checks/register", "register.title", ChecksPermission.CHECKS_VIEW),
                CHECKS.entry(30, "/checks/rules", "rules.title", ChecksPermission.CHECKS_VIEW),
                CHECKS.entry(33, "/checks/models", "models.title", ChecksPermission.CHECKS_VIEW),
                CHECKS.entry(36, "/checks/credit-scores", "creditScores.title", ChecksPermission.CHECKS_VIEW),
                CHECKS.entry(40, "/checks/report-apply", "reportApply.title", ChecksPermission.REPORTS_ISSUE),
                CHECKS.entry(45, "/checks/reports", "reports.title", ChecksPermission.REPORTS_ISSUE));
    }
}
