package org.creditportal.checks.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.api.check.AdministrativeMatter;
import org.creditportal.checks.domain.batch.BatchCheck;
import org.creditportal.checks.domain.batch.BatchRequests;
import org.creditportal.checks.domain.check.Check;
import org.creditportal.checks.domain.check.Checks;
import org.creditportal.checks.domain.report.Report;
import org.creditportal.kernel.dossier.DossierEntry;
import org.creditportal.kernel.dossier.DossierHolding;
import org.creditportal.kernel.dossier.DossierLight;
import org.creditportal.kernel.dossier.DossierLink;
import org.creditportal.kernel.dossier.DossierPart;
import org.creditportal.kernel.dossier.DossierPlace;
import org.creditportal.kernel.dossier.DossierTone;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.text.Texts;

/** Who looked at a subject, when and for what. A look says nothing of the subject itself: nothing here is ever in force. */
@Stateless
@DenyAll
@Local(DossierPart.class)
public class CheckDossierBean implements DossierPart {

    private static final DossierPlace PLACE = new DossierPlace("checks", 50, ChecksPermission.CHECKS_VIEW);
    private static final int MOST = 100;

    @Inject
    Checks checks;

    @Inject
    BatchRequests requests;

    @Inject
    StoredReports reports;

    @Inject
    CheckViews views;

    @Inject
    CheckScope scope;

    @Inject
    TenantDirectory tenants;

    @Override
    @PermitAll
    public DossierPlace place() {
        return PLACE;
    }

    @Override
    @RolesAllowed(ChecksPermission.CHECKS_VIEW)
    public DossierHolding find(Set<String> subjectNumbers) {
        List<Check> found = checks.ofSubjects(subjectNumbers, MOST).stream()
                .filter(check -> scope.sees(check.bureau()))
                .toList();
        List<BatchCheck> batches = requests.ofSubjects(subjectNumbers, MOST).stream()
                .filter(batch -> scope.sees(batch.bureau()))
                .toList();
        List<Report> told = reports.ofSubjects(subjectNumbers, MOST).stream()
                .filter(report -> scope.sees(report.bureau()))
                .toList();
        long looks = (long) found.size() + batches.size() + told.size();
        List<DossierLight> lights = looks == 0
                ? List.of()
                : List.of(new DossierLight("dossier.light.checked", List.of(looks), DossierTone.NEUTRAL, false, null));
        List<DossierEntry> entries = Stream.of(
                        found.stream().map(this::entry),
                        batches.stream().map(this::entry),
                        told.stream().map(this::entry))
                .flatMap(Function.identity())
                .toList();
        return new DossierHolding(lights, entries, scope.onlyBureau() != null);
    }

    private DossierEntry entry(BatchCheck batch) {
        return entry(
                batch.number(),
                batch.matter(),
                "dossier.standing.batch",
                batch.bureau(),
                batch.requestedAt(),
                "/checks/batch-detail");
    }

    private DossierEntry entry(Report report) {
        String kind = "ReportKind." + report.application().kind().name();
        String usedFor = " " + report.application().usedFor();
        return new DossierEntry(
                report.number(),
                new LocalizedText(
                        Texts.of("checks", Locale.CHINESE).get(kind) + usedFor,
                        Texts.of("checks", Locale.ENGLISH).get(kind) + usedFor),
                "ReportState." + report.state().name(),
                DossierTone.NEUTRAL,
                report.bureau(),
                report.beginning().at().atZone(tenants.current().zone()).toLocalDate(),
                null,
                new DossierLink("/checks/report", report.number()));
    }

    private DossierEntry entry(Check check) {
        return entry(
                check.number(),
                check.matter(),
                "CheckState." + check.state().name(),
                check.bureau(),
                check.lookedAt(),
                "/checks/detail");
    }

    private DossierEntry entry(
            String number, AdministrativeMatter of, String standing, String bureau, Instant at, String page) {
        LocalizedText area = views.areaName(of.area());
        String matter = " " + of.number();
        return new DossierEntry(
                number,
                new LocalizedText(area.zh() + matter, area.en() + matter),
                standing,
                DossierTone.NEUTRAL,
                bureau,
                at.atZone(tenants.current().zone()).toLocalDate(),
                null,
                new DossierLink(page, number));
    }
}
