package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.sanctions.domain.CaseTask;
import org.creditportal.sanctions.domain.JointCase;

/** The officer at work, as sanctions see one: who signs, and which cases and tasks there are for the officer. */
@ApplicationScoped
class SanctionOfficers {

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private StoredMeasureTasks tasks;

    @Inject
    private Clock clock;

    Officer officer() {
        return currentOfficer.require();
    }

    Signatory current() {
        return officer().signatory();
    }

    Signature sign(String reason) {
        return current().sign(clock.instant(), new Reason(reason));
    }

    /** What the portal does by itself, and why. */
    Signature portal(String reason) {
        return Signatory.PORTAL.sign(clock.instant(), new Reason(reason));
    }

    /** The only bureau whose cases and tasks the officer sees; {@code null} for all. One outside any bureau sees none. */
    String onlyBureau() {
        Officer officer = officer();
        if (officer.may(IdentityPermission.BUREAUS_ALL)) {
            return null;
        }
        return officer.bureau() == null ? "" : officer.bureau();
    }

    /** The officer's bureau and those that it succeeded; {@code null} for one who sees all bureaus. */
    Set<String> seenBureaus() {
        return officer().may(IdentityPermission.BUREAUS_ALL) ? null : officer().bureaus();
    }

    boolean sees(JointCase of) {
        return officer().seesBureau(of.bureau())
                || tasks.involves(of.number(), officer().bureau());
    }

    boolean sees(CaseTask task) {
        return officer().seesBureau(task.bureau()) || officer().seesBureau(task.lead());
    }

    JointCase demandSeen(JointCase of) {
        if (!sees(of)) {
            throw new NotFoundException("JointCase", of.number());
        }
        return of;
    }

    CaseTask demandSeen(CaseTask task) {
        if (!sees(task)) {
            throw new NotFoundException("CaseTask", task.number());
        }
        return task;
    }
}
