package org.creditportal.launcher.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.RealmRepresentation.BruteForceStrategy;

/** The settings of a tenant's realm. */
final class RealmSettings {

    private static final int WAIT_SECONDS = 30;
    private static final int LONGEST_WAIT_SECONDS = 5 * 60;
    private static final int FAILURES_FORGOTTEN_SECONDS = 12 * 60 * 60;
    private static final int LONGEST_SESSION_SECONDS = 10 * 60 * 60;
    /** Six months, for which logins must stay provable (GB/T 22239). */
    private static final long EVENTS_KEPT_SECONDS = 183L * 24 * 60 * 60;

    private RealmSettings() {}

    static RealmRepresentation of(TenantDefinition tenant) {
        RealmRepresentation realm = new RealmRepresentation();
        realm.setRealm(tenant.id().value());
        realm.setEnabled(true);
        realm.setDisplayName(tenant.name().zh());
        realm.setSslRequired("external");
        realm.setInternationalizationEnabled(true);
        realm.setSupportedLocales(Set.of(RealmTexts.CHINESE, RealmTexts.ENGLISH));
        realm.setDefaultLocale(RealmTexts.CHINESE);
        accounts(realm);
        brake(realm, tenant);
        sessions(realm, tenant);
        events(realm);
        realm.setBrowserSecurityHeaders(Map.of(
                "contentSecurityPolicy", "frame-src 'self'; frame-ancestors 'none'; object-src 'none';",
                "xFrameOptions", "DENY",
                "referrerPolicy", "no-referrer"));
        return realm;
    }

    private static void accounts(RealmRepresentation realm) {
        realm.setRegistrationAllowed(false);
        realm.setResetPasswordAllowed(false);
        realm.setLoginWithEmailAllowed(false);
        realm.setDuplicateEmailsAllowed(true);
        realm.setEditUsernameAllowed(false);
        realm.setRememberMe(false);
        realm.setPasswordPolicy(
                "length(12) and upperCase(1) and lowerCase(1) and digits(1) and notUsername and passwordHistory(5)");
    }

    /**
     * Names of accounts can be guessed, so that whoever likes can fail for somebody else: no failure locks for good, each one
     * beyond the allowed makes the account wait a little longer, and never longer than five minutes.
     */
    private static void brake(RealmRepresentation realm, TenantDefinition tenant) {
        realm.setBruteForceProtected(true);
        realm.setPermanentLockout(false);
        realm.setBruteForceStrategy(BruteForceStrategy.LINEAR);
        realm.setFailureFactor(tenant.security().maxFailures());
        realm.setWaitIncrementSeconds(WAIT_SECONDS);
        realm.setMaxFailureWaitSeconds(LONGEST_WAIT_SECONDS);
        realm.setMaxDeltaTimeSeconds(FAILURES_FORGOTTEN_SECONDS);
        // Only the number of failures counts, not their speed.
        realm.setQuickLoginCheckMilliSeconds(0L);
    }

    private static void sessions(RealmRepresentation realm, TenantDefinition tenant) {
        realm.setSsoSessionIdleTimeout(Math.toIntExact(tenant.security().idle().toSeconds()));
        realm.setSsoSessionMaxLifespan(LONGEST_SESSION_SECONDS);
        realm.setRevokeRefreshToken(true);
        realm.setRefreshTokenMaxReuse(0);
    }

    private static void events(RealmRepresentation realm) {
        realm.setEventsEnabled(true);
        realm.setEventsExpiration(EVENTS_KEPT_SECONDS);
        realm.setAdminEventsEnabled(true);
        realm.setAdminEventsDetailsEnabled(true);
        realm.setEventsListeners(List.of("jboss-logging"));
    }
}
