package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.checks.api.ChecksAudit;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.check.AskedSubject;
import org.creditportal.checks.api.register.MatterSource;
import org.creditportal.checks.api.register.RegisterMatters;
import org.creditportal.checks.api.register.RegisteredMatter;
import org.creditportal.checks.api.register.WithdrawSubjects;
import org.creditportal.checks.domain.register.RegisterEntry;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.turn.Turns;

/** Takes matters into the register, one telling of a bureau at a time: what two tell at once is one matter. */
@ApplicationScoped
class RegisterDesk {

    @Inject
    StoredRegisterEntries register;

    @Inject
    RegisterSubjects subjects;

    @Inject
    DemandingAreas areas;

    @Inject
    CurrentOfficer currentOfficer;

    @Inject
    Turns turns;

    @Inject
    Clock clock;

    @Inject
    AuditTrail trail;

    void take(RegisterMatters command) {
        Officer officer = currentOfficer.require();
        Signature by = signature(officer, command);
        turns.take("checks.register:" + by.bureau());
        command.matters().forEach(told -> areas.demandOpen(officer, told.area()));
        List<RegisteredMatter> matters = ofKinds(command);
        List<List<AskedSubject>> named = matters.stream().map(subjects::read).toList();
        Map<AskedSubject, String> numbers =
                subjects.numbers(named.stream().flatMap(List::stream).toList());
        Map<String, RegisterEntry> known = known(matters, by.bureau());
        List<RegisterEntry> told =
                matters.stream().map(matter -> keep(matter, command, by, known)).toList();
        subjects.keep(told, named, numbers, by.at());
    }

    private Signature signature(Officer officer, RegisterMatters command) {
        return command.reason() == null
                ? officer.signatory().sign(clock.instant())
                : officer.signatory()
                        .sign(clock.instant(), Reason.demand(command.reason(), ChecksError.CORRECTION_REASON));
    }

    private List<RegisteredMatter> ofKinds(RegisterMatters command) {
        return command.matters().stream()
                .map(told -> areas.ofKind(told, command.source()))
                .toList();
    }

    /** The numbers of those that stay otherwise than they are told: they are decided, and only a form corrects them. */
    List<String> unlike(RegisterMatters command) {
        if (command.source() == MatterSource.FORM) {
            return List.of(); // corrected, or refused
        }
        List<RegisteredMatter> matters = ofKinds(command);
        Map<String, RegisterEntry> known =
                known(matters, currentOfficer.require().bureau());
        return matters.stream()
                .filter(told -> find(told, known)
                        .filter(entry -> entry.isOtherThan(told))
                        .isPresent())
                .map(RegisterDesk::number)
                .distinct()
                .toList();
    }

    /** Takes subjects out of a matter of the officer's bureau. */
    void withdraw(WithdrawSubjects command) {
        Officer officer = currentOfficer.require();
        Signature by =
                officer.signatory().sign(clock.instant(), Reason.demand(command.reason(), ChecksError.REGISTER_REASON));
        turns.take("checks.register:" + by.bureau());
        areas.demandOpen(officer, command.area());
        subjects.withdraw(
                register.known(by.bureau(), keys(command.matter())).stream()
                        .filter(entry -> entry.area().equals(command.area()))
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("RegisterEntry", command.matter())),
                command.subjects(),
                by);
    }

    private static Set<String> keys(String matter) {
        String number = matter == null ? "" : matter.strip();
        return Stream.of(RegisterEntry.keyOf(number), number).collect(Collectors.toSet());
    }

    /** Those that are on the register already, by area and key. */
    private Map<String, RegisterEntry> known(List<RegisteredMatter> matters, String bureau) {
        Set<String> keys = matters.stream()
                .map(RegisterDesk::number)
                .flatMap(number -> Stream.of(RegisterEntry.keyOf(number), number))
                .collect(Collectors.toSet());
        return register.known(bureau, keys).stream()
                .collect(Collectors.toMap(
                        entry -> place(entry.area(), entry.matterKey()), entry -> entry, (one, same) -> one));
    }

    /** What is told twice at once is one matter too. */
    private RegisterEntry keep(
            RegisteredMatter told, RegisterMatters command, Signature by, Map<String, RegisterEntry> known) {
        RegisterEntry entry = find(told, known).orElse(null);
        if (entry != null) {
            boolean corrected = command.source() == MatterSource.FORM && entry.isOtherThan(told);
            entry.tell(told, command.source(), areas.zone(), by);
            if (corrected) {
                trail.record(ChecksAudit.MATTER_CORRECTED, told.area() + " " + entry.matter(), by.reason());
            }
            return entry;
        }
        RegisterEntry added = new RegisterEntry(told, command.source(), areas.zone(), by);
        register.add(added);
        known.put(place(added.area(), added.matterKey()), added);
        return added;
    }

    private static Optional<RegisterEntry> find(RegisteredMatter told, Map<String, RegisterEntry> known) {
        String number = number(told);
        return Stream.of(RegisterEntry.keyOf(number), number)
                .map(key -> known.get(place(told.area(), key)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static String number(RegisteredMatter told) {
        return told.number() == null ? "" : told.number().strip();
    }

    private static String place(String area, String key) {
        return area + "/" + key;
    }
}
