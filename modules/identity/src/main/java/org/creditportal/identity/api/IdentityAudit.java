package org.creditportal.identity.api;

import org.creditportal.kernel.audit.AuditEventSource;

/** What identity tells the audit trail; {@code modules/architecture/audit-events.md} explains each. */
public final class IdentityAudit implements AuditEventSource {

    public static final String OFFICER_LOGGED_IN = "OFFICER_LOGGED_IN";
    public static final String OFFICER_LOGGED_OUT = "OFFICER_LOGGED_OUT";
    public static final String OFFICER_LOGIN_REFUSED = "OFFICER_LOGIN_REFUSED";
    public static final String ACCESS_REFUSED = "ACCESS_REFUSED";
    public static final String OFFICER_INVITED = "OFFICER_INVITED";
    public static final String OFFICER_ASSIGNED = "OFFICER_ASSIGNED";
    public static final String OFFICER_DISABLED = "OFFICER_DISABLED";
    public static final String OFFICER_ENABLED = "OFFICER_ENABLED";
    public static final String OFFICER_DESCRIBED = "OFFICER_DESCRIBED";
    public static final String OFFICER_PASSWORD_RENEWED = "OFFICER_PASSWORD_RENEWED";
    public static final String OFFICER_UNLOCKED = "OFFICER_UNLOCKED";
    public static final String RECOVERY_ACCOUNT_USED = "RECOVERY_ACCOUNT_USED";

    @Override
    public String module() {
        return "identity";
    }
}
