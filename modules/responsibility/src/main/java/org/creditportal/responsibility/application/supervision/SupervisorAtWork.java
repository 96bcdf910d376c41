package org.creditportal.responsibility.application.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.responsibility.api.BureauDirectory;
import org.creditportal.responsibility.api.ResponsibilityError;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.supervision.NoticeLevel;
import org.creditportal.responsibility.api.supervision.TenantSupervision;
import org.creditportal.responsibility.domain.supervision.SupervisionNotice;

/** The officer at work, as daily supervision sees him: whose bureaus' figures are there for him, and whom he may ask. */
@ApplicationScoped
public class SupervisorAtWork {

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private BureauDirectory bureaus;

    @Inject
    private Clock clock;

    Officer officer() {
        return currentOfficer.require();
    }

    Signatory signatory() {
        return officer().signatory();
    }

    Signature sign(String reason) {
        return signatory().sign(clock.instant(), new Reason(reason));
    }

    TenantSupervision rules() {
        return TenantSupervision.of(tenants.current());
    }

    /** Whether all bureaus are there for the officer. */
    boolean seesAll(Officer officer) {
        return officer.may(IdentityPermission.BUREAUS_ALL)
                || officer.may(ResponsibilityPermission.SUPERVISION_INQUIRE) && supervisesAll(officer);
    }

    private boolean supervisesAll(Officer officer) {
        return officer.bureaus().stream().anyMatch(rules()::supervisesAll);
    }

    /** Id of the only bureau that is there for the officer; {@code null} for all, empty for none. */
    String scope() {
        Officer officer = officer();
        if (seesAll(officer)) {
            return null;
        }
        return officer.bureau() == null ? "" : officer.bureau();
    }

    /** What belongs to these bureaus is there for the officer, or it does not exist. */
    void demandVisible(String what, String number, String bureau, String supervisor) {
        Officer officer = officer();
        boolean own = officer.isOf(bureau) || supervisor != null && officer.isOf(supervisor);
        if (!own && !seesAll(officer)) {
            throw new NotFoundException(what, number);
        }
    }

    /** Whether red cards of any bureau reach the officer. */
    boolean isToldOfRedCards(Officer officer) {
        return officer.may(ResponsibilityPermission.SUPERVISION_VIEW)
                && (rules().redReachesAll()
                        || officer.may(ResponsibilityPermission.SUPERVISION_INQUIRE) && supervisesAll(officer));
    }

    /** The notice is there for whom it reaches, or it does not exist. */
    void demandVisible(SupervisionNotice notice) {
        if (notice.level() != NoticeLevel.RED_CARD || !isToldOfRedCards(officer())) {
            demandVisible("Notice", notice.number(), notice.bureau(), notice.supervisor());
        }
    }

    /** Whether the officer may inquire of the bureau. */
    boolean supervises(String bureau) {
        Officer officer = officer();
        return officer.may(ResponsibilityPermission.SUPERVISION_INQUIRE)
                && officer.bureaus().stream().anyMatch(own -> rules().supervises(own, bureau));
    }

    /** Whether one bureau stands today for both: one of them may have been taken over meanwhile. */
    boolean isTheSame(String one, String other) {
        return bureaus.holder(one).id().equals(bureaus.holder(other).id());
    }

    void demandSupervised(String bureau) {
        bureaus.require(bureau);
        if (!supervises(bureau)) {
            throw new ResponsibilityRefusedException(ResponsibilityError.NOT_SUPERVISED, bureau);
        }
    }

    /** Refuses what the officer has no right to as if it were not there. */
    void demand(String permission, String what) {
        if (!officer().may(permission)) {
            throw new NotFoundException("Supervision", what);
        }
    }
}
