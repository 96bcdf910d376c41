package org.creditportal.sanctions.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.sanctions.api.CatalogueMeasureView;
import org.creditportal.sanctions.api.MeasureCatalogue;
import org.creditportal.sanctions.api.MeasureDefinition;
import org.creditportal.sanctions.api.MeasureFieldRow;
import org.creditportal.sanctions.api.MeasureUnit;
import org.creditportal.sanctions.api.TenantSanctions;

/** The national list, over it the tenant's file, over both what was changed in the portal; the catalogue is public. */
@Stateless
@DenyAll
public class MeasureCatalogueBean implements MeasureCatalogue {

    @Inject
    private StoredMeasures measures;

    @Inject
    private TenantDirectory tenants;

    @Override
    @PermitAll
    public List<CatalogueMeasureView> all() {
        TenantSanctions tenant = TenantSanctions.of(tenants.current());
        Map<String, CatalogueMeasureView> all = new LinkedHashMap<>();
        Stream.concat(NationalMeasures.SHIPPED.measures().stream(), tenant.measures().stream())
                .forEach(measure -> all.put(measure.id(), view(measure, 0, tenant)));
        measures.all().forEach(kept -> all.put(kept.code(), view(kept.definition(), kept.version(), tenant)));
        return List.copyOf(all.values());
    }

    @Override
    @PermitAll
    public Optional<CatalogueMeasureView> find(String code) {
        return all().stream().filter(one -> one.measure().id().equals(code)).findFirst();
    }

    @Override
    @PermitAll
    public List<MeasureFieldRow> fields() {
        return NationalMeasures.SHIPPED.fields();
    }

    @Override
    @PermitAll
    public List<String> findUnits() {
        return TenantSanctions.of(tenants.current()).units().stream()
                .map(MeasureUnit::id)
                .toList();
    }

    private CatalogueMeasureView view(MeasureDefinition measure, long version, TenantSanctions sanctions) {
        return new CatalogueMeasureView(measure, version, sanctions.bureausOf(measure.unit(), tenants.current()));
    }
}
