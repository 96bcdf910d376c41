package org.creditportal.records.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.webkit.menu.MenuEntry;
import org.creditportal.webkit.menu.MenuGroup;
import org.creditportal.webkit.menu.MenuSource;

/** Credit information in the menu. */
@ApplicationScoped
public class RecordsMenu implements MenuSource {

    private static final MenuGroup CREDIT = new MenuGroup("records", "menu.credit", 10);

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                CREDIT.entry(10, "/records/import", "import.title", RecordsPermission.RECORDS_IMPORT),
                CREDIT.entry(20, "/records/batches", "batches.title", RecordsPermission.RECORDS_VIEW),
                CREDIT.entry(30, "/records/list", "list.title", RecordsPermission.RECORDS_VIEW),
                CREDIT.entry(40, "/records/catalogue", "catalogue.title", RecordsPermission.RECORDS_VIEW),
                CREDIT.entry(50, "/records/timeliness", "timeliness.title", RecordsPermission.RECORDS_VIEW),
                CREDIT.entry(60, "/records/missing", "missing.title", RecordsPermission.RECORDS_VIEW),
                CREDIT.entry(70, "/records/punctuality", "punctuality.title", RecordsPermission.RECORDS_VIEW),
                CREDIT.entry(80, "/records/duplicates", "duplicates.title", RecordsPermission.SUBJECTS_MANAGE),
                CREDIT.entry(85, "/records/registrations", "registrations.title", RecordsPermission.SUBJECTS_MANAGE),
                CREDIT.entry(90, "/records/corrections", "corrections.title", RecordsPermission.RECORDS_VIEW));
    }
}
