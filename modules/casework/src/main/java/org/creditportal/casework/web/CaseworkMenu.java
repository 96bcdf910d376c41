package org.creditportal.casework.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.webkit.menu.MenuEntry;
import org.creditportal.webkit.menu.MenuGroup;
import org.creditportal.webkit.menu.MenuSource;

/** What two officers acknowledge about the audit trail, and how the work in the background stands. */
@ApplicationScoped
public class CaseworkMenu implements MenuSource {

    private static final MenuGroup ADMINISTRATION = new MenuGroup("identity", "menu.administration", 90);

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                entry(30, "/casework/audit-break", "auditBreak.title", IdentityPermission.AUDIT_VIEW),
                entry(40, "/casework/system", "system.title", IdentityPermission.SYSTEM_VIEW));
    }

    private static MenuEntry entry(int order, String page, String title, String permission) {
        return new MenuEntry(ADMINISTRATION, order, page, "casework", title, Set.of(permission));
    }
}
