package org.creditportal.casework.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.webkit.menu.MenuEntry;
import org.creditportal.webkit.menu.MenuGroup;
import org.creditportal.webkit.menu.MenuSource;

/** What two officers acknowledge about the audit trail, beside the trail. */
@ApplicationScoped
public class CaseworkMenu implements MenuSource {

    private static final MenuGroup ADMINISTRATION = new MenuGroup("identity", "menu.administration", 90);

    @Override
    public List<MenuEntry> entries() {
        return List.of(new MenuEntry(
                ADMINISTRATION,
                30,
                "/casework/audit-break",
                "casework",
                "auditBreak.title",
                Set.of(IdentityPermission.AUDIT_VIEW)));
    }
}
