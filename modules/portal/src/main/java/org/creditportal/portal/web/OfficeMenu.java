package org.creditportal.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Officer;
import org.creditportal.identity.api.Permission;

/** The officer's jobs only: what the roles do not allow is not offered. The services behind check again. */
@Named
@RequestScoped
public class OfficeMenu {

    @Inject
    private CurrentOfficer currentOfficer;

    public boolean isRecordReader() {
        return may(Permission.RECORDS_VIEW);
    }

    public boolean isImporter() {
        return may(Permission.RECORDS_IMPORT);
    }

    public boolean isSubjectKeeper() {
        return may(Permission.SUBJECTS_MANAGE);
    }

    public boolean isListReader() {
        return may(Permission.LISTS_VIEW);
    }

    public boolean isDutyReader() {
        return may(Permission.DUTIES_VIEW) || isCalendarManager();
    }

    public boolean isCalendarManager() {
        return may(Permission.CALENDAR_MANAGE);
    }

    public boolean isAdministrator() {
        return isOfficerReader() || isAuditor();
    }

    public boolean isOfficerReader() {
        return may(Permission.OFFICERS_VIEW);
    }

    public boolean isAuditor() {
        return may(Permission.AUDIT_VIEW);
    }

    private boolean may(String permission) {
        return currentOfficer
                .find()
                .map((Officer officer) -> officer.may(permission))
                .orElse(false);
    }
}
