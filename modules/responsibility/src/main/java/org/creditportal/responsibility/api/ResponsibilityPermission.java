package org.creditportal.responsibility.api;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.creditportal.identity.api.PermissionSource;
import org.creditportal.identity.api.Role;

/** Duties of bureaus and the calendar of working days. */
public final class ResponsibilityPermission implements PermissionSource {

    /** See which bureau answers for which administrative area. */
    public static final String DUTIES_VIEW = "duties.view";

    /** Import the working days of a year. */
    public static final String CALENDAR_MANAGE = "calendar.manage";

    @Override
    public Map<String, Set<Role>> holders() {
        return Map.ofEntries(
                entry(
                        DUTIES_VIEW,
                        Set.of(
                                Role.CREDIT_OFFICE,
                                Role.BUREAU_CLERK,
                                Role.BUREAU_REVIEWER,
                                Role.SUPERVISOR,
                                Role.SYSTEM_ADMIN,
                                Role.SECURITY_ADMIN,
                                Role.AUDIT_ADMIN)),
                entry(CALENDAR_MANAGE, Set.of(Role.CREDIT_OFFICE, Role.SYSTEM_ADMIN)));
    }
}
