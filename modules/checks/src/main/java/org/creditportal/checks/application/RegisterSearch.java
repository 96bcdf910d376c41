package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditportal.checks.api.register.LookStanding;
import org.creditportal.checks.api.register.RegisterCriteria;
import org.creditportal.checks.api.register.RegisterRow;
import org.creditportal.checks.api.register.RegisterSubjectRow;
import org.creditportal.checks.domain.register.RegisterEntry;
import org.creditportal.kernel.page.Page;

/** The register as an officer may see it, each matter with whether its demanded look was taken. */
@ApplicationScoped
class RegisterSearch {

    @Inject
    StoredRegisterEntries register;

    @Inject
    RegisterSubjects subjects;

    @Inject
    DemandingAreas areas;

    @Inject
    CheckViews views;

    @Inject
    CheckScope scope;

    Page<RegisterRow> search(RegisterCriteria criteria) {
        DemandingAreas.Demanded demanded = areas.demanded();
        Page<RegisterEntry> found = register.search(criteria, scope.onlyBureau(), demanded);
        List<String> numbers = found.items().stream().map(RegisterEntry::number).toList();
        Set<String> looked = register.lookedAt(numbers);
        Set<String> reported = register.reported(numbers);
        Map<String, List<RegisterSubjectRow>> named = subjects.rows(numbers);
        return found.map(entry ->
                row(entry, standing(entry, looked, reported, demanded), named.getOrDefault(entry.number(), List.of())));
    }

    private RegisterRow row(RegisterEntry entry, LookStanding standing, List<RegisterSubjectRow> named) {
        return new RegisterRow(
                entry.area(),
                views.areaName(entry.area()),
                entry.matter(),
                entry.name(),
                entry.bureau(),
                entry.decidedOn(),
                entry.source(),
                entry.officerName(),
                standing,
                named);
    }

    private static LookStanding standing(
            RegisterEntry entry, Set<String> looked, Set<String> reported, DemandingAreas.Demanded demanded) {
        if (looked.contains(entry.number())) {
            boolean enough = entry.decidedOn() == null
                    || !demanded.reports().contains(entry.area())
                    || reported.contains(entry.number());
            return enough ? LookStanding.LOOKED_AT : LookStanding.REPORT_MISSING;
        }
        if (entry.decidedOn() == null) {
            return LookStanding.OPEN;
        }
        return demanded.looks().contains(entry.area()) ? LookStanding.UNCHECKED : LookStanding.NOT_DEMANDED;
    }
}
