package org.creditportal.records.application.subject;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.audit.AuditedAct;
import org.creditportal.kernel.error.LineFault;
import org.creditportal.kernel.store.Portions;
import org.creditportal.kernel.turn.Turns;
import org.creditportal.records.api.RecordsAudit;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.subject.RegistrationChanged;
import org.creditportal.records.api.subject.RegistrationDelivery;
import org.creditportal.records.api.subject.RegistrationsTold;
import org.creditportal.records.api.subject.TellRegistrations;
import org.creditportal.records.domain.subject.Registration;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.subject.SubjectParts;
import org.creditportal.records.domain.subject.Subjects;

/** One delivery after the other, a thousand subjects a query. */
@Stateless
@DenyAll
@Local(RegistrationDelivery.class)
public class RegistrationDeliveryBean implements RegistrationDelivery {

    private static final String TURN = "records:registrations";
    private static final String BY_CODE = "C:";

    private RegistrationTable table;
    private VisibleSubjects visible;
    private Subjects subjects;
    private SubjectParts parts;
    private SubjectEvents events;
    private Turns turns;

    protected RegistrationDeliveryBean() {}

    @Inject
    public RegistrationDeliveryBean(
            RegistrationTable table,
            VisibleSubjects visible,
            Subjects subjects,
            SubjectParts parts,
            SubjectEvents events,
            Turns turns) {
        this.table = table;
        this.visible = visible;
        this.subjects = subjects;
        this.parts = parts;
        this.events = events;
        this.turns = turns;
    }

    @Override
    @RolesAllowed(RecordsPermission.SUBJECTS_MANAGE)
    public List<LineFault> findFaults(TellRegistrations command) {
        return table.read(command).faults();
    }

    @Override
    @RolesAllowed(RecordsPermission.SUBJECTS_MANAGE)
    @Audited(RecordsAudit.REGISTRATIONS_TOLD)
    public RegistrationsTold tell(TellRegistrations command) {
        RegistrationTable.Read read = table.read(command);
        read.faults().stream().findFirst().ifPresent(fault -> {
            throw new RecordsException(RecordsError.REGISTRATION_LINE, fault.line());
        });
        turns.take(TURN);
        Counts counts = new Counts();
        Portions.of(read.told(), Portions.OF_A_QUERY).forEach(portion -> tell(portion, counts));
        if (counts.told == 0) {
            AuditedAct.changedNothing();
        }
        return new RegistrationsTold(
                counts.told, counts.same, counts.older, read.told().size() - counts.told - counts.same - counts.older);
    }

    private void tell(List<RegistrationTable.Told> portion, Counts counts) {
        Map<String, Subject> found = visible(portion);
        Map<String, Registration> before = new HashMap<>();
        parts.registrations(found.values().stream().map(Subject::number).toList())
                .forEach(told -> before.putIfAbsent(told.subjectNumber(), told));
        for (RegistrationTable.Told line : portion) {
            Subject subject = found.get(line.code());
            if (subject != null) {
                tell(subject, line, before.get(subject.number()), counts);
            }
        }
    }

    /** Kept of whom it is told, who may have been merged into another: found to be two after all, each stands as it was told. */
    private void tell(Subject subject, RegistrationTable.Told line, Registration before, Counts counts) {
        if (before != null && line.row().equals(before.told())) {
            counts.same++;
        } else if (!Registration.mayFollow(line.row(), before)) {
            counts.older++;
        } else {
            counts.told++;
            parts.add(new Registration(subject.number(), line.row()));
            if (before != null && !before.told().saysAs(line.row())) {
                events.register(new RegistrationChanged(subject.currentNumber(), line.row()));
            }
        }
    }

    /** Whom the codes mean, of those who the officer may see as they go today. */
    private Map<String, Subject> visible(List<RegistrationTable.Told> portion) {
        Map<String, Subject> found = new HashMap<>();
        subjects.byIdentity(portion.stream().map(line -> BY_CODE + line.code()).collect(Collectors.toSet()))
                .forEach((key, subject) -> {
                    if (!subject.kind().isPerson()) {
                        found.put(key.substring(BY_CODE.length()), subject);
                    }
                });
        Set<String> seen =
                visible.only(found.values().stream().map(Subject::currentNumber).collect(Collectors.toSet()));
        found.values().removeIf(subject -> !seen.contains(subject.currentNumber()));
        return found;
    }

    private static final class Counts {
        private int told;
        private int same;
        private int older;
    }
}
