package org.creditportal.correspondence.application.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.creditportal.casework.api.work.OfficerWork;
import org.creditportal.correspondence.api.mail.LetterKind;
import org.creditportal.correspondence.api.mail.LetterLine;
import org.creditportal.correspondence.api.mail.OfficerMail;
import org.creditportal.identity.api.AdministratorLockedOut;
import org.creditportal.identity.api.Officer;
import org.creditportal.identity.api.OfficerAddress;
import org.creditportal.identity.api.OfficerAddresses;
import org.creditportal.identity.api.Role;
import org.creditportal.kernel.audit.AuditAlarm;
import org.creditportal.kernel.calendar.WorkingDays;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.kernel.time.LegalDate;

/**
 * Decides who is written to, when, and about what. One letter that cannot be written keeps none of the others from being; the mail of the
 * day is tried again by the next hour, what is written at once by whoever asked for it.
 */
@ApplicationScoped
public class LetterWriting implements OfficerMail {

    private static final Logger LOG = System.getLogger(LetterWriting.class.getName());
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final String MODULE = "correspondence";

    @Inject
    LetterBox box;

    @Inject
    OfficerAddresses addresses;

    @Inject
    OfficerWork officerWork;

    @Inject
    TenantDirectory tenants;

    @Inject
    WorkingDays workingDays;

    @Inject
    LegalDate legalDate;

    @Inject
    Clock clock;

    @Override
    public void writeDigests() {
        LocalDate today = legalDate.today();
        if (box.isOpen()) {
            box.writeAnchor("anchor:" + today);
        }
        if (box.isOpen() && isMorning() && workingDays.calendar().isWorkingDay(today)) {
            writeEach(
                    officer -> true,
                    officer -> box.writeOnce(officer, LetterKind.DIGEST, "digest:" + today, () -> linesFor(officer)));
        }
    }

    /** To each of them, whatever becomes of the others; what failed, each of which is told here. */
    private List<RuntimeException> writeEach(Predicate<Officer> to, Consumer<Officer> letter) {
        List<RuntimeException> failures = new ArrayList<>();
        addresses.findAll().stream().map(OfficerAddress::officer).filter(to).forEach(officer -> {
            try {
                letter.accept(officer);
            } catch (RuntimeException failure) {
                LOG.log(
                        Level.WARNING,
                        () -> "[" + TenantScope.current() + "] no letter was written to " + officer.username(),
                        failure);
                failures.add(failure);
            }
        });
        return failures;
    }

    private List<LetterLine> linesFor(Officer officer) {
        return DigestLines.of(officerWork.findWork(officer));
    }

    @Override
    public void writeAtOnce(Predicate<Officer> to, LetterKind kind, String occasion, List<LetterLine> lines) {
        if (box.isOpen()) {
            writeEach(to, officer -> box.writeOnce(officer, kind, occasion, () -> lines)).stream()
                    .findFirst()
                    .ifPresent(failure -> {
                        throw failure;
                    });
        }
    }

    void lockedOut(@Observes AdministratorLockedOut event) {
        alarm(Role.SECURITY_ADMIN, "login:" + event.occasion(), "letter.option.lockedOut", "/identity/officers.xhtml");
    }

    void tampered(@Observes AuditAlarm event) {
        alarm(Role.AUDIT_ADMIN, "audit:" + legalDate.today(), "letter.option.tampered", "/identity/audit.xhtml");
    }

    private void alarm(Role role, String occasion, String key, String path) {
        writeAtOnce(
                officer -> officer.roles().contains(role),
                LetterKind.ALARM,
                occasion,
                List.of(LetterLine.notice(MODULE, key, path)));
    }

    private boolean isMorning() {
        return !LocalTime.now(clock.withZone(tenants.current().zone())).isBefore(MORNING);
    }
}
