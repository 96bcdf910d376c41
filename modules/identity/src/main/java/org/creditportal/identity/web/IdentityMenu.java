package org.creditportal.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.webkit.menu.MenuEntry;
import org.creditportal.webkit.menu.MenuGroup;
import org.creditportal.webkit.menu.MenuSource;

/** Accounts and audit trail in the menu. */
@ApplicationScoped
public class IdentityMenu implements MenuSource {

    private static final MenuGroup ADMINISTRATION = new MenuGroup("identity", "menu.administration", 90);

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                ADMINISTRATION.entry(10, "/identity/officers", "officers.title", IdentityPermission.OFFICERS_VIEW),
                ADMINISTRATION.entry(20, "/identity/audit", "audit.title", IdentityPermission.AUDIT_VIEW));
    }
}
