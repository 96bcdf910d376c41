package org.creditportal.records.application.catalogue;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.catalogue.Catalogue;
import org.creditportal.records.api.catalogue.CatalogueEditionNumber;
import org.creditportal.records.api.catalogue.CatalogueEditionView;
import org.creditportal.records.api.catalogue.CatalogueItemNumber;
import org.creditportal.records.api.catalogue.CatalogueItemView;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.domain.catalogue.CatalogueEdition;
import org.creditportal.records.domain.catalogue.CatalogueEditions;
import org.creditportal.records.domain.catalogue.CatalogueItem;
import org.creditportal.records.domain.catalogue.CatalogueItems;

@Stateless
@DenyAll
@Local(Catalogue.class)
public class CatalogueBean implements Catalogue {

    @Inject
    private CatalogueEditions editions;

    @Inject
    private CatalogueItems items;

    @Inject
    private CatalogueAnnouncement announcement;

    /** For the container. */
    public CatalogueBean() {}

    CatalogueBean(CatalogueEditions editions, CatalogueItems items, CatalogueAnnouncement announcement) {
        this.editions = editions;
        this.items = items;
        this.announcement = announcement;
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_VIEW)
    public CatalogueItemView require(CatalogueItemNumber number) {
        CatalogueItem item = items.require(number.value());
        CatalogueEdition edition = putInForce().get(item.editionId());
        if (edition == null) {
            throw new NotFoundException("CatalogueItem", number);
        }
        return CatalogueViews.item(item, edition);
    }

    @Override
    @PermitAll
    public Optional<CatalogueItemView> recordable(RecordKind kind, String bureau, LocalDate on) {
        announcement.ensure();
        Map<Long, CatalogueEdition> inForce = editions(edition -> edition.isInForceOn(on));
        Comparator<CatalogueItem> local =
                comparing((CatalogueItem item) -> inForce.get(item.editionId()).level());
        return items.recordedAs(kind, bureau, inForce.keySet()).stream()
                .filter(item -> item.isValidOn(on))
                .min(local.reversed().thenComparingInt(CatalogueItem::position))
                .map(item -> CatalogueViews.item(item, inForce.get(item.editionId())));
    }

    @Override
    @PermitAll
    public Set<RecordKind> findRecorded(LocalDate on) {
        announcement.ensure();
        Map<Long, CatalogueEdition> inForce = editions(edition -> edition.isInForceOn(on));
        return items.of(inForce.keySet()).stream()
                .filter(item -> item.isValidOn(on))
                .map(item -> item.facts().recordKind())
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_VIEW)
    public List<CatalogueItemView> inForce(LocalDate on) {
        announcement.ensure();
        Map<Long, CatalogueEdition> inForce = editions(edition -> edition.isInForceOn(on));
        return items.of(inForce.keySet()).stream()
                .filter(item -> item.isValidOn(on))
                .sorted(comparing((CatalogueItem item) ->
                                inForce.get(item.editionId()).level())
                        .thenComparing(comparingInt(CatalogueItem::position)))
                .map(item -> CatalogueViews.item(item, inForce.get(item.editionId())))
                .toList();
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_VIEW)
    public List<CatalogueEditionView> editions() {
        announcement.ensure();
        return putInForce().values().stream()
                .sorted(comparing(CatalogueEdition::level)
                        .thenComparing(comparing(CatalogueEdition::validFrom).reversed()))
                .map(CatalogueViews::edition)
                .toList();
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_VIEW)
    public CatalogueEditionView edition(CatalogueEditionNumber number) {
        return CatalogueViews.edition(requireSeen(number));
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_VIEW)
    public List<CatalogueItemView> items(CatalogueEditionNumber number) {
        CatalogueEdition edition = requireSeen(number);
        return CatalogueViews.items(items.of(edition), edition);
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_VIEW)
    public List<CatalogueItemView> history(CatalogueItemNumber number) {
        CatalogueItem asked = items.require(number.value());
        Map<Long, CatalogueEdition> all = putInForce();
        CatalogueEdition own = all.get(asked.editionId());
        if (own == null) {
            throw new NotFoundException("CatalogueItem", number);
        }
        return items.withCode(asked.code()).stream()
                .filter(item -> all.containsKey(item.editionId())
                        && all.get(item.editionId()).level() == own.level())
                .sorted(comparing((CatalogueItem item) ->
                                all.get(item.editionId()).validFrom())
                        .reversed())
                .map(item -> CatalogueViews.item(item, all.get(item.editionId())))
                .toList();
    }

    private CatalogueEdition requireSeen(CatalogueEditionNumber number) {
        return editions.require(number.value(), CatalogueEdition::isPutInForce);
    }

    private Map<Long, CatalogueEdition> putInForce() {
        return editions(CatalogueEdition::isPutInForce);
    }

    private Map<Long, CatalogueEdition> editions(Predicate<CatalogueEdition> which) {
        return editions.all().stream()
                .filter(which)
                .collect(Collectors.toMap(CatalogueEdition::id, Function.identity()));
    }
}
