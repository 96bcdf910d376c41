package org.creditportal.identity.api;

/** Watches the failed logins at the realms of all tenants; called every minute. */
public interface LoginWatch {

    /** Raises an alarm in the log for every account that had to wait since the last look, above all administrators'. */
    void look();
}
