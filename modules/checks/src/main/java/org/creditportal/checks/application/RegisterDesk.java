package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditportal.checks.api.check.AskedSubject;
import org.creditportal.checks.api.register.RegisterMatters;
import org.creditportal.checks.api.register.RegisteredMatter;
import org.creditportal.checks.domain.register.RegisterEntry;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Officer;
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

    void take(RegisterMatters command) {
        Officer officer = currentOfficer.require();
        Signature by = officer.signatory().sign(clock.instant());
        turns.take("checks.register:" + by.bureau());
        command.matters().forEach(told -> areas.demandOpen(officer, told.area()));
        List<List<AskedSubject>> named =
                command.matters().stream().map(subjects::read).toList();
        Map<AskedSubject, String> numbers =
                subjects.numbers(named.stream().flatMap(List::stream).toList());
        for (int i = 0; i < named.size(); i++) {
            RegisterEntry entry = keep(command.matters().get(i), command, by);
            subjects.keep(entry, named.get(i), numbers, by.at());
        }
    }

    private RegisterEntry keep(RegisteredMatter told, RegisterMatters command, Signature by) {
        String number = told.number() == null ? "" : told.number().strip();
        Optional<RegisterEntry> known = register.find(by.bureau(), told.area(), number);
        if (known.isPresent()) {
            known.get().tell(told, command.source(), areas.zone(), by);
            return known.get();
        }
        RegisterEntry entry = new RegisterEntry(told, command.source(), areas.zone(), by);
        register.add(entry);
        return entry;
    }
}
