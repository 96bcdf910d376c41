package org.creditportal.correspondence.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.creditportal.correspondence.api.CorrespondencePermission;
import org.creditportal.webkit.menu.MenuEntry;
import org.creditportal.webkit.menu.MenuGroup;
import org.creditportal.webkit.menu.MenuSource;

/** Official documents and mail in the menu. */
@ApplicationScoped
public class CorrespondenceMenu implements MenuSource {

    private static final MenuGroup CORRESPONDENCE = new MenuGroup("correspondence", "menu.correspondence", 70);

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                CORRESPONDENCE.entry(
                        10, "/correspondence/documents", "documents.title", CorrespondencePermission.DOCUMENTS_VIEW),
                CORRESPONDENCE.entry(20, "/correspondence/mail", "mail.title", CorrespondencePermission.MAIL_VIEW));
    }
}
