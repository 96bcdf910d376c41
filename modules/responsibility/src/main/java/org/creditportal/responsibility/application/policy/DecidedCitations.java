package org.creditportal.responsibility.application.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.casework.api.citation.CitationSource;
import org.creditportal.casework.api.citation.CitingRow;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.responsibility.api.AreaPolicy;
import org.creditportal.responsibility.api.TenantAreas;
import org.creditportal.responsibility.api.area.AreaChangeRow;
import org.creditportal.responsibility.api.bureau.ReorganisationRow;
import org.creditportal.responsibility.domain.area.AreaChange;
import org.creditportal.responsibility.domain.area.AreaChanges;
import org.creditportal.responsibility.domain.bureau.Reorganisation;
import org.creditportal.responsibility.domain.bureau.Reorganisations;
import org.creditportal.responsibility.domain.duty.DutyEdition;
import org.creditportal.responsibility.domain.duty.DutyEditions;

/** Changes of areas, of duties and of bureaus rest on the documents that their two officers named. */
@ApplicationScoped
public class DecidedCitations implements CitationSource {

    private DutyEditions duties;
    private Reorganisations reorganisations;
    private AreaChanges areas;
    private TenantDirectory tenants;

    protected DecidedCitations() {}

    @Inject
    public DecidedCitations(
            DutyEditions duties, Reorganisations reorganisations, AreaChanges areas, TenantDirectory tenants) {
        this.duties = duties;
        this.reorganisations = reorganisations;
        this.areas = areas;
        this.tenants = tenants;
    }

    @Override
    public List<CitingRow> citing() {
        return Stream.of(
                        TenantAreas.of(tenants.current()).areas().stream().flatMap(this::ofArea),
                        reorganisations.all().stream().map(Reorganisation::row).map(DecidedCitations::row),
                        areas.all().stream().map(AreaChange::row).map(DecidedCitations::row))
                .flatMap(rows -> rows)
                .toList();
    }

    private Stream<CitingRow> ofArea(AreaPolicy area) {
        WorkPlace place = WorkPlace.of("/responsibility/duty", "area", area.id());
        return duties.of(area.id()).stream()
                .map(DutyEdition::row)
                .map(row -> new CitingRow(
                        OwnCitations.MODULE,
                        "dutyChange",
                        area.name().zh() + " " + row.validFrom(),
                        row.basis(),
                        place));
    }

    private static CitingRow row(AreaChangeRow row) {
        return new CitingRow(
                OwnCitations.MODULE,
                "areaChange",
                (row.name() == null ? row.before() : row.name()).zh() + " " + row.validFrom(),
                row.basis(),
                WorkPlace.of("/responsibility/areas"));
    }

    private static CitingRow row(ReorganisationRow row) {
        LocalizedText name = row.before() == null ? row.name() : row.before();
        return new CitingRow(
                OwnCitations.MODULE,
                "reorganisation",
                (name == null ? row.bureau() : name.zh()) + " " + row.validFrom(),
                row.basis(),
                WorkPlace.of("/responsibility/bureaus"));
    }
}
