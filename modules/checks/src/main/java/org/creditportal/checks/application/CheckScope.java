package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import org.creditportal.checks.api.ChecksAudit;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.audit.NotedLooks;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.responsibility.api.supervision.TenantSupervision;

/**
 * Whose checks are in sight: all bureaus' for the credit office and for those who by the tenant's document supervise all bureaus
 * (B-31); else those of the own bureau, each department for itself (K-48).
 */
@ApplicationScoped
public class CheckScope {

    @Inject
    CurrentOfficer currentOfficer;

    @Inject
    TenantDirectory tenants;

    @Inject
    NotedLooks noted;

    /** That the officer reads about the natural persons is on record under each; by the number of what is read. */
    void noteLook(Collection<String> persons, String read) {
        noted.note(ChecksAudit.CHECKED_PERSON_VIEWED, persons, read);
    }

    /** Id of the only bureau whose checks the officer at work sees; {@code null} for all. */
    String onlyBureau() {
        return onlyBureau(currentOfficer.require());
    }

    String onlyBureau(Officer officer) {
        return seesAll(officer, TenantSupervision.of(tenants.current())) ? null : String.valueOf(officer.bureau());
    }

    boolean sees(String bureau) {
        return onlyBureau() == null || currentOfficer.require().isOf(bureau);
    }

    /** Whether the officer may put a check of the bureau on paper. */
    boolean prints(String bureau) {
        return prints(currentOfficer.require(), bureau, TenantSupervision.of(tenants.current()));
    }

    /** Whoever sees all bureaus' checks speaks for none of them: on paper they are the bureau's own, or whose who supervises it. */
    static boolean prints(Officer officer, String bureau, TenantSupervision supervision) {
        return officer.isOf(bureau) || supervisesAll(officer, supervision);
    }

    /** Also for whoever took over a bureau that the tenant's file names. */
    private static boolean supervisesAll(Officer officer, TenantSupervision supervision) {
        return officer.may(ChecksPermission.CHECKS_SUPERVISE)
                && officer.bureaus().stream().anyMatch(supervision::supervisesAll);
    }

    boolean isOwn(String bureau) {
        return currentOfficer.require().isOf(bureau);
    }

    static boolean seesAll(Officer officer, TenantSupervision supervision) {
        return officer.may(IdentityPermission.BUREAUS_ALL) || supervisesAll(officer, supervision);
    }
}
