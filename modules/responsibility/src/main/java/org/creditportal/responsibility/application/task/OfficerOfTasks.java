package org.creditportal.responsibility.application.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.responsibility.domain.task.Task;
import org.creditportal.responsibility.domain.task.TaskScope;

/** The officer at work, as tasks see him: which are there for him, and how he signs. */
@ApplicationScoped
public class OfficerOfTasks {

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private LegalDate legalDate;

    @Inject
    private Clock clock;

    Officer officer() {
        return currentOfficer.require();
    }

    Signatory signatory() {
        return officer().signatory();
    }

    Signature sign() {
        return signatory().sign(clock.instant());
    }

    Signature sign(String reason) {
        return signatory().sign(clock.instant(), new Reason(reason));
    }

    /** As the portal by itself. */
    Signature signAsPortal() {
        return Signatory.PORTAL.sign(clock.instant());
    }

    /** The same for a reason. */
    Signature signAsPortal(String reason) {
        return Signatory.PORTAL.sign(clock.instant(), new Reason(reason));
    }

    LocalDate today() {
        return legalDate.today();
    }

    static TaskScope scope(Officer officer) {
        return new TaskScope(officer.may(IdentityPermission.BUREAUS_ALL), officer.bureaus());
    }

    TaskScope scope() {
        return scope(officer());
    }

    /** The task, where it is there for the officer. */
    Task visible(Task task) {
        if (!scope().contains(task)) {
            throw new NotFoundException("Task", task.number());
        }
        return task;
    }

    /** Refuses what the officer has no right to as if it were not there. */
    void demand(String permission, String what) {
        if (!officer().may(permission)) {
            throw new NotFoundException("Task", what);
        }
    }
}
