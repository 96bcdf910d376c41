package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.creditportal.checks.api.register.LookStanding;
import org.creditportal.checks.api.register.RegisterCriteria;
import org.creditportal.checks.api.register.RegisterRow;
import org.creditportal.checks.domain.register.RegisterEntry;
import org.creditportal.kernel.page.Page;

/** The register as an officer may see it, each matter with whether its demanded look was taken. */
@ApplicationScoped
class RegisterSearch {

    @Inject
    StoredRegisterEntries register;

    @Inject
    DemandingAreas areas;

    @Inject
    CheckViews views;

    @Inject
    CheckScope scope;

    Page<RegisterRow> search(RegisterCriteria criteria) {
        Set<String> demanding = areas.demanding();
        Page<RegisterEntry> found = register.search(criteria, scope.onlyBureau(), demanding);
        Set<String> looked = register.lookedAt(
                found.items().stream().map(RegisterEntry::number).toList());
        return found.map(entry -> row(entry, looked, demanding));
    }

    private RegisterRow row(RegisterEntry entry, Set<String> looked, Set<String> demanding) {
        return new RegisterRow(
                entry.area(),
                views.areaName(entry.area()),
                entry.matter(),
                entry.name(),
                entry.bureau(),
                entry.decidedOn(),
                entry.source(),
                entry.officerName(),
                standing(entry, looked, demanding));
    }

    private static LookStanding standing(RegisterEntry entry, Set<String> looked, Set<String> demanding) {
        if (looked.contains(entry.number())) {
            return LookStanding.LOOKED_AT;
        }
        if (entry.decidedOn() == null) {
            return LookStanding.OPEN;
        }
        return demanding.contains(entry.area()) ? LookStanding.UNCHECKED : LookStanding.NOT_DEMANDED;
    }
}
