package org.creditportal.responsibility.api;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.creditportal.kernel.tenant.AreaDefinition;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantDefinition;

/**
 * What a tenant's {@code areas.yaml} holds, and what two officers have made of it since.
 *
 * @param areas the administrative areas of the tenant's document, and those that came later
 * @param former those that have ended, whose names history goes on to say; none in the file
 */
public record TenantAreas(List<AreaPolicy> areas, List<AreaPolicy> former) {

    public TenantAreas {
        areas = areas == null ? List.of() : List.copyOf(areas);
        former = former == null ? List.of() : List.copyOf(former);
    }

    public static TenantAreas of(TenantDefinition tenant) {
        return tenant.section(TenantAreas.class);
    }

    /** The area with this id, also where it has ended. */
    public Optional<AreaPolicy> area(String id) {
        return known().filter(area -> area.id().equals(id)).findFirst();
    }

    /** Those that there are, then those that have ended. */
    public Stream<AreaPolicy> known() {
        return Stream.concat(areas.stream(), former.stream());
    }

    /** Whether the area is there and has not ended. */
    public boolean has(String id) {
        return areas.stream().anyMatch(area -> area.id().equals(id));
    }

    /** The same with one more. */
    public TenantAreas with(AreaPolicy founded) {
        return new TenantAreas(Stream.concat(areas.stream(), Stream.of(founded)).toList(), former);
    }

    /** The same, one of them called otherwise. */
    public TenantAreas renamed(String id, LocalizedText name) {
        return changed(id, area -> area.renamed(name));
    }

    /** The same, one of them changed. */
    public TenantAreas changed(String id, UnaryOperator<AreaPolicy> change) {
        return new TenantAreas(
                areas.stream()
                        .map(area -> area.id().equals(id) ? change.apply(area) : area)
                        .toList(),
                former);
    }

    /** The same, one of them ended. */
    public TenantAreas without(String id) {
        return new TenantAreas(
                areas.stream().filter(area -> !area.id().equals(id)).toList(),
                Stream.concat(former.stream(), areas.stream().filter(area -> area.id()
                                .equals(id)))
                        .toList());
    }

    /** As the kernel has them. */
    public List<AreaDefinition> definitions() {
        return areas.stream()
                .map(area -> new AreaDefinition(area.id(), area.name(), area.responsible(), area.lead()))
                .toList();
    }
}
