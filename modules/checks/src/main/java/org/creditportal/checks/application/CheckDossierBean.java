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
import org.creditportal.checks.domain.batch.BatchLook;
import org.creditportal.checks.domain.batch.BatchRequests;
import org.creditportal.checks.domain.check.Check;
import org.creditportal.checks.domain.check.Checks;
import org.creditportal.checks.domain.check.Look;
import org.creditportal.checks.domain.check.SeenPerson;
import org.creditportal.checks.domain.hint.HintSettlement;
import org.creditportal.checks.domain.report.Report;
import org.creditportal.kernel.dossier.DossierEntry;
import org.creditportal.kernel.dossier.DossierHolding;
import org.creditportal.kernel.dossier.DossierLight;
import org.creditportal.kernel.dossier.DossierLink;
import org.creditportal.kernel.dossier.DossierOf;
import org.creditportal.kernel.dossier.DossierPart;
import org.creditportal.kernel.dossier.DossierPlace;
import org.creditportal.kernel.dossier.DossierTone;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.text.Texts;

/** Who looked at a subject, when and for what. A look says nothing of the subject itself: nothing here is ever in force. */
@DossierOf({BatchLook.class, Check.class, HintSettlement.class, Look.class, Report.class, SeenPerson.class})
@Stateless
@DenyAll
@Local(DossierPart.class)
public class CheckDossierBean implements DossierPart {

    private static final DossierPlace PLACE = new DossierPlace("checks", 50, ChecksPermission.CHECKS_VIEW);
    private static final int MOST = 100;
    private static final String SAME_NAME = "detail.header.hints";

    @Inject
    Checks checks;

    @Inject
    BatchRequests requests;

    @Inject
    StoredReports reports;

    @Inject
    StoredHintSettlements settlements;

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
        String bureau = scope.onlyBureau();
        List<Check> found = checks.ofSubjects(subjectNumbers, bureau, MOST);
        List<BatchCheck> batches = requests.ofSubjects(subjectNumbers, bureau, MOST);
        List<Report> told = reports.ofSubjects(subjectNumbers, bureau, MOST);
        long looks = (long) found.size() + batches.size() + told.size();
        List<DossierLight> lights = looks == 0
                ? List.of()
                : List.of(new DossierLight("dossier.light.checked", List.of(looks), DossierTone.NEUTRAL, false, null));
        List<DossierEntry> entries = Stream.of(
                        found.stream().map(check -> entry(check, subjectNumbers)),
                        batches.stream().map(this::entry),
                        told.stream().map(this::entry),
                        settlements.ofSubjects(subjectNumbers, MOST).stream()
                                .filter(settlement ->
                                        scope.sees(settlement.signature().bureau()))
                                .map(this::entry))
                .flatMap(Function.identity())
                .toList();
        return new DossierHolding(lights, entries, bureau != null);
    }

    private DossierEntry entry(BatchCheck batch) {
        return entry(
                batch.number(),
                batch.matter(),
                batch.officerName(),
                "dossier.standing.batch",
                batch.bureau(),
                batch.requestedAt(),
                "/checks/batch-detail");
    }

    /** That it was told from another of the same name: a fact about officers' work, not about the subject. */
    private DossierEntry entry(HintSettlement settlement) {
        return new DossierEntry(
                settlement.number(),
                new LocalizedText(
                        Texts.of("checks", Locale.CHINESE).get(SAME_NAME),
                        Texts.of("checks", Locale.ENGLISH).get(SAME_NAME)),
                "HintVerdict." + settlement.verdict().name(),
                DossierTone.NEUTRAL,
                settlement.signature().bureau(),
                settlement.signature().at().atZone(tenants.current().zone()).toLocalDate(),
                null,
                new DossierLink("/checks/detail", settlement.checkNumber()));
    }

    private DossierEntry entry(Report report) {
        String kind = "ReportKind." + report.application().kind().name();
        return new DossierEntry(
                report.number(),
                new LocalizedText(told(Locale.CHINESE, kind, report), told(Locale.ENGLISH, kind, report)),
                "ReportState." + report.state().name(),
                DossierTone.NEUTRAL,
                report.bureau(),
                report.beginning().at().atZone(tenants.current().zone()).toLocalDate(),
                null,
                new DossierLink("/checks/report", report.number()));
    }

    private static String told(Locale language, String kind, Report report) {
        Texts texts = Texts.of("checks", language);
        return texts.get(
                "dossier.paragraph.told",
                texts.get(kind),
                report.application().usedFor(),
                report.beginning().officerName());
    }

    /** Who looked, for which matter, and why. */
    private static String looked(Locale language, String area, AdministrativeMatter of, String officer) {
        return Texts.of("checks", language).get("dossier.paragraph.looked", area, of.number(), of.purpose(), officer);
    }

    /** Of a person who was looked at because of another: that says the standing, for the page of the check is about the other. */
    private DossierEntry entry(Check check, Set<String> subjectNumbers) {
        boolean itself = check.subjectNumber() != null && subjectNumbers.contains(check.subjectNumber());
        return entry(
                check.number(),
                check.matter(),
                check.beginning().officerName(),
                itself ? "CheckState." + check.state().name() : "dossier.standing.behind",
                check.bureau(),
                check.lookedAt(),
                "/checks/detail");
    }

    private DossierEntry entry(
            String number,
            AdministrativeMatter of,
            String officer,
            String standing,
            String bureau,
            Instant at,
            String page) {
        LocalizedText area = views.areaName(of.area());
        return new DossierEntry(
                number,
                new LocalizedText(
                        looked(Locale.CHINESE, area.zh(), of, officer), looked(Locale.ENGLISH, area.en(), of, officer)),
                standing,
                DossierTone.NEUTRAL,
                bureau,
                at.atZone(tenants.current().zone()).toLocalDate(),
                null,
                new DossierLink(page, number));
    }
}
