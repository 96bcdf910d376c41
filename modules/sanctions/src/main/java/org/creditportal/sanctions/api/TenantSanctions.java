package org.creditportal.sanctions.api;

import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.sanctions.api.supervision.SupervisionTerms;

/** What a tenant's {@code sanctions.yaml} holds: its days, how it watches more closely, who implements what, what its lists say, and its local measures. */
public record TenantSanctions(
        TaskLimits limits,
        SupervisionTerms keySupervision,
        List<MeasureUnit> units,
        List<ListProfile> listProfiles,
        List<MeasureDefinition> measures) {

    public TenantSanctions {
        units = units == null ? List.of() : List.copyOf(units);
        listProfiles = listProfiles == null ? List.of() : List.copyOf(listProfiles);
        measures = measures == null ? List.of() : List.copyOf(measures);
    }

    public static TenantSanctions of(TenantDefinition tenant) {
        return tenant.section(TenantSanctions.class);
    }

    /** What the list type says. */
    public Optional<ListProfile> profile(String listType) {
        return listProfiles.stream()
                .filter(profile -> profile.id().equals(listType))
                .findFirst();
    }

    /**
     * Ids of the bureaus that implement a unit's measures; none where the tenant has no such bureau. What a bureau implemented that
     * has ended, its successor does.
     *
     * @param tenant whose file this is, with its bureaus of today
     */
    public List<String> bureausOf(String unit, TenantDefinition tenant) {
        return units.stream()
                .filter(one -> one.id().equals(unit))
                .flatMap(one -> one.bureaus().stream())
                .map(tenant::holder)
                .distinct()
                .toList();
    }
}
