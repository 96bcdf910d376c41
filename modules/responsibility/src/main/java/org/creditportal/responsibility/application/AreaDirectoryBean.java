package org.creditportal.responsibility.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.responsibility.api.AreaDirectory;
import org.creditportal.responsibility.api.AreaPolicy;
import org.creditportal.responsibility.api.AreaView;
import org.creditportal.responsibility.api.BureauView;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.TenantAreas;
import org.creditportal.responsibility.application.duty.DutiesInForce;

@Stateless
@DenyAll
@Local(AreaDirectory.class)
public class AreaDirectoryBean implements AreaDirectory {

    /** Stable, so that areas of one strength stay in the document's order. */
    private static final Comparator<AreaView> STRONGEST_FIRST =
            Comparator.comparing(row -> row.definition().strength());

    @Inject
    TenantDirectory tenants;

    @Inject
    DutiesInForce duties;

    @Inject
    LegalDate legalDate;

    @Inject
    CurrentOfficer currentOfficer;

    @Override
    @PermitAll
    public List<AreaView> all() {
        return asOf(legalDate.today());
    }

    @Override
    @PermitAll
    public List<AreaView> asOf(LocalDate day) {
        TenantDefinition tenant = tenants.asOf(day);
        return duties.on(day).stream()
                .map(area -> view(area, tenant))
                .sorted(STRONGEST_FIRST)
                .toList();
    }

    @Override
    @PermitAll
    public Optional<AreaView> find(String areaId) {
        return find(areaId, legalDate.today());
    }

    @Override
    @PermitAll
    public Optional<AreaView> findAnnounced(String areaId) {
        return find(areaId).or(() -> TenantAreas.of(tenants.asOf(LocalDate.MAX))
                .area(areaId)
                .map(AreaPolicy::since)
                .filter(since -> since.isAfter(legalDate.today()))
                .flatMap(since -> find(areaId, since)));
    }

    private Optional<AreaView> find(String areaId, LocalDate day) {
        return asOf(day).stream()
                .filter(area -> area.definition().id().equals(areaId))
                .findFirst();
    }

    @Override
    @PermitAll
    public List<AreaView> dutiesOf(String bureauId) {
        return all().stream()
                .filter(area -> area.responsible().stream()
                        .anyMatch(bureau -> bureau.id().equals(bureauId)))
                .toList();
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.DUTIES_VIEW)
    public List<AreaView> mine() {
        Set<String> duties = currentOfficer.require().duties();
        return all().stream()
                .filter(area -> duties.contains(area.definition().id()))
                .toList();
    }

    private static AreaView view(AreaPolicy area, TenantDefinition tenant) {
        List<BureauView> responsible = area.responsible().stream()
                .flatMap(id -> tenant.bureau(id).stream())
                .map(BureauView::new)
                .toList();
        return new AreaView(area, responsible);
    }
}
