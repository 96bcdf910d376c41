package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
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
        command.matters().forEach(told -> {
            areas.demandOpen(officer, told.area());
            keep(told, command, by);
        });
    }

    private void keep(RegisteredMatter told, RegisterMatters command, Signature by) {
        String number = told.number() == null ? "" : told.number().strip();
        register.find(by.bureau(), told.area(), number)
                .ifPresentOrElse(
                        known -> known.tell(told, command.source(), areas.zone(), by),
                        () -> register.add(new RegisterEntry(told, command.source(), areas.zone(), by)));
    }
}
