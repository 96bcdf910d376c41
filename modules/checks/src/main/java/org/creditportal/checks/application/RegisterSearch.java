package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.creditportal.checks.api.register.LookStanding;
import org.creditportal.checks.api.register.MatterCorrectionRow;
import org.creditportal.checks.api.register.MatterSubjects;
import org.creditportal.checks.api.register.RegisterCriteria;
import org.creditportal.checks.api.register.RegisterRow;
import org.creditportal.checks.domain.register.RegisterEntry;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.tenant.LocalizedText;

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
        return rows(register.search(criteria, scope.onlyBureau(), demanded), demanded);
    }

    /**
     * One of the matters that the officer may see, with one page of its subjects.
     *
     * @throws NotFoundException where there is none
     */
    MatterSubjects require(String number, int page, int size) {
        RegisterEntry entry = register.require(number);
        if (!scope.sees(entry.bureau())) {
            throw new NotFoundException("RegisterEntry", number);
        }
        DemandingAreas.Demanded demanded = areas.demanded();
        RegisterRow row =
                rows(new Page<>(List.of(entry), 1, 1, 1), demanded).items().get(0);
        return new MatterSubjects(
                row, subjects.page(number, page, size), corrections(entry, demanded), scope.isOwn(entry.bureau()));
    }

    private static List<MatterCorrectionRow> corrections(RegisterEntry entry, DemandingAreas.Demanded demanded) {
        return entry.corrections().stream()
                .map(before -> new MatterCorrectionRow(
                        before.kind(),
                        demanded.kindName(entry.area(), before.kind()),
                        before.decidedOn(),
                        before.correctedAt(),
                        before.officerName(),
                        before.reason()))
                .toList();
    }

    private Page<RegisterRow> rows(Page<RegisterEntry> found, DemandingAreas.Demanded demanded) {
        List<String> numbers = found.items().stream().map(RegisterEntry::number).toList();
        Set<String> looked = register.lookedAt(numbers);
        Set<String> reported = register.reported(numbers);
        RegisterSubjects.Named named = subjects.named(numbers);
        return found.map(entry -> row(
                entry,
                demanded.kindName(entry.area(), entry.kind()),
                standing(entry, looked, reported, demanded),
                named));
    }

    private RegisterRow row(
            RegisterEntry entry, LocalizedText kind, LookStanding standing, RegisterSubjects.Named named) {
        return new RegisterRow(
                entry.number(),
                entry.area(),
                views.areaName(entry.area()),
                entry.kind(),
                kind,
                entry.matter(),
                entry.name(),
                entry.bureau(),
                entry.decidedOn(),
                entry.source(),
                entry.officerName(),
                standing,
                named.all().getOrDefault(entry.number(), 0L),
                named.withdrawn().getOrDefault(entry.number(), 0L),
                named.unseen().getOrDefault(entry.number(), 0L),
                named.missing().getOrDefault(entry.number(), List.of()));
    }

    private static LookStanding standing(
            RegisterEntry entry, Set<String> looked, Set<String> reported, DemandingAreas.Demanded demanded) {
        if (looked.contains(entry.number())) {
            boolean enough = entry.decidedOn() == null
                    || !demanded.report(entry.area(), entry.kind(), entry.decidedOn())
                    || reported.contains(entry.number());
            return enough ? LookStanding.LOOKED_AT : LookStanding.REPORT_MISSING;
        }
        if (entry.decidedOn() == null) {
            return LookStanding.OPEN;
        }
        return demanded.look(entry.area(), entry.kind(), entry.decidedOn())
                ? LookStanding.UNCHECKED
                : LookStanding.NOT_DEMANDED;
    }
}
