package org.creditportal.responsibility.application.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.kernel.tenant.TenantChange;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.responsibility.api.TenantAreas;
import org.creditportal.responsibility.application.AreasSection;
import org.creditportal.responsibility.application.TenantChangeSource;
import org.creditportal.responsibility.domain.area.AreaChange;
import org.creditportal.responsibility.domain.area.AreaChanges;

/** What was decided on areas, for whoever asks the tenant's directory. */
@ApplicationScoped
public class AreasDecided implements TenantChangeSource {

    @Inject
    private AreaChanges areas;

    @Override
    public List<TenantChange> changes() {
        return areas.all().stream().map(AreasDecided::change).toList();
    }

    /** One change, as the directory makes it. */
    public static TenantChange change(AreaChange change) {
        return new TenantChange(change.validFrom(), tenant -> made(change, tenant));
    }

    private static TenantDefinition made(AreaChange change, TenantDefinition tenant) {
        TenantAreas areas = change.makeOf(TenantAreas.of(tenant));
        return tenant.holding(new AreasSection(), areas).withAreas(areas.definitions());
    }
}
