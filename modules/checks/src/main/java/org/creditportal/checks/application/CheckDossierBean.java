package org.creditportal.checks.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.domain.check.Check;
import org.creditportal.checks.domain.check.Checks;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.dossier.DossierEntry;
import org.creditportal.kernel.dossier.DossierHolding;
import org.creditportal.kernel.dossier.DossierLight;
import org.creditportal.kernel.dossier.DossierLink;
import org.creditportal.kernel.dossier.DossierPart;
import org.creditportal.kernel.dossier.DossierPlace;
import org.creditportal.kernel.dossier.DossierTone;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantDirectory;

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
    CheckViews views;

    @Inject
    CurrentOfficer currentOfficer;

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
        Officer officer = currentOfficer.require();
        boolean all = officer.may(IdentityPermission.BUREAUS_ALL) || officer.may(ChecksPermission.CHECKS_SUPERVISE);
        List<Check> found = checks.ofSubjects(subjectNumbers, MOST).stream()
                .filter(check -> all || officer.signatory().isOf(check.bureau()))
                .toList();
        List<DossierLight> lights = found.isEmpty()
                ? List.of()
                : List.of(new DossierLight(
                        "dossier.light.checked", List.of((long) found.size()), DossierTone.NEUTRAL, false, null));
        return new DossierHolding(lights, found.stream().map(this::entry).toList(), !all);
    }

    private DossierEntry entry(Check check) {
        LocalizedText area = views.areaName(check.matter().area());
        String matter = " " + check.matter().number();
        return new DossierEntry(
                check.number(),
                new LocalizedText(area.zh() + matter, area.en() + matter),
                "CheckState." + check.state().name(),
                DossierTone.NEUTRAL,
                check.bureau(),
                check.lookedAt().atZone(tenants.current().zone()).toLocalDate(),
                null,
                new DossierLink("/checks/detail", check.number()));
    }
}
