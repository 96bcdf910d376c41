package org.creditportal.records.application.catalogue;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.audit.AuditedAct;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.turn.Turns;
import org.creditportal.records.api.RecordsAudit;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.catalogue.AddItem;
import org.creditportal.records.api.catalogue.CatalogueChangeRow;
import org.creditportal.records.api.catalogue.CatalogueEditionNumber;
import org.creditportal.records.api.catalogue.CatalogueEditionView;
import org.creditportal.records.api.catalogue.CatalogueItemFacts;
import org.creditportal.records.api.catalogue.CatalogueItemNumber;
import org.creditportal.records.api.catalogue.CatalogueItemView;
import org.creditportal.records.api.catalogue.CatalogueLevel;
import org.creditportal.records.api.catalogue.CatalogueMaintenance;
import org.creditportal.records.api.catalogue.ChangeItem;
import org.creditportal.records.api.catalogue.DiscardDraft;
import org.creditportal.records.api.catalogue.DraftEdition;
import org.creditportal.records.api.catalogue.RemoveItem;
import org.creditportal.records.application.BureauScope;
import org.creditportal.records.domain.catalogue.CatalogueEdition;
import org.creditportal.records.domain.catalogue.CatalogueEditions;
import org.creditportal.records.domain.catalogue.CatalogueItem;
import org.creditportal.records.domain.catalogue.CatalogueItems;
import org.creditportal.records.domain.catalogue.NoItemIsRepeated;

@Stateless
@DenyAll
@Local(CatalogueMaintenance.class)
public class CatalogueMaintenanceBean implements CatalogueMaintenance {

    @Inject
    private CatalogueEditions editions;

    @Inject
    private CatalogueItems items;

    @Inject
    private Turns turns;

    @Inject
    private CatalogueAnnouncement announcement;

    @Inject
    private BureauScope scope;

    @Inject
    private Clock clock;

    /** For the container. */
    public CatalogueMaintenanceBean() {}

    CatalogueMaintenanceBean(
            CatalogueEditions editions,
            CatalogueItems items,
            Turns turns,
            CatalogueAnnouncement announcement,
            BureauScope scope,
            Clock clock) {
        this.editions = editions;
        this.items = items;
        this.turns = turns;
        this.announcement = announcement;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    @RolesAllowed(RecordsPermission.CATALOGUE_MANAGE)
    @Audited(RecordsAudit.CATALOGUE_EDITION_DRAFTED)
    public CatalogueEditionNumber draft(DraftEdition command) {
        begin();
        refuseSecondDraft(command.facts().level());
        CatalogueEdition copied = command.copyOf() == null
                ? null
                : editions.require(command.copyOf().value());
        CatalogueEdition draft =
                CatalogueEdition.draft(command.facts(), copied, scope.actor().sign(clock.instant()));
        editions.add(draft);
        if (copied != null) {
            items.of(copied).forEach(item -> items.add(item.copyTo(draft)));
        }
        return new CatalogueEditionNumber(draft.number());
    }

    @Override
    @RolesAllowed(RecordsPermission.CATALOGUE_MANAGE)
    @Audited(RecordsAudit.CATALOGUE_ITEM_CHANGED)
    public CatalogueItemNumber add(AddItem command) {
        begin();
        CatalogueEdition draft = editions.require(command.edition().value());
        draft.itemsChanged(clock.instant());
        List<CatalogueItem> present = items.of(draft);
        int last = present.stream().mapToInt(CatalogueItem::position).max().orElse(0);
        CatalogueItem item = new CatalogueItem(draft.id(), last + 1, command.facts());
        new NoItemIsRepeated().among(present, draft.facts().label()).check(List.of(item));
        items.add(item);
        return new CatalogueItemNumber(item.number());
    }

    @Override
    @RolesAllowed(RecordsPermission.CATALOGUE_MANAGE)
    @Audited(RecordsAudit.CATALOGUE_ITEM_CHANGED)
    public void change(ChangeItem command) {
        begin();
        CatalogueItem item = items.require(command.number().value());
        item.requireVersion(command.seenVersion());
        CatalogueEdition draft = editionOf(item);
        draft.requireDraft();
        if (item.facts().equals(command.facts())) {
            AuditedAct.changedNothing();
            return;
        }
        draft.itemsChanged(clock.instant());
        item.change(command.facts());
        new NoItemIsRepeated().among(others(item), draft.facts().label()).check(List.of(item));
    }

    @Override
    @RolesAllowed(RecordsPermission.CATALOGUE_MANAGE)
    @Audited(RecordsAudit.CATALOGUE_ITEM_CHANGED)
    public void remove(RemoveItem command) {
        begin();
        CatalogueItem item = items.require(command.number().value());
        worked(item);
        item.requireVersion(command.seenVersion());
        items.remove(item);
    }

    @Override
    @RolesAllowed(RecordsPermission.CATALOGUE_MANAGE)
    @Audited(RecordsAudit.CATALOGUE_EDITION_DISCARDED)
    public void discard(DiscardDraft command) {
        begin();
        CatalogueEdition draft = editions.require(command.edition().value());
        draft.requireVersion(command.seenVersion());
        draft.discard(scope.sign(clock.instant(), command.reason()));
    }

    @Override
    @RolesAllowed(RecordsPermission.CATALOGUE_MANAGE)
    public List<CatalogueEditionView> drafts() {
        return editions.all().stream()
                .filter(CatalogueEdition::isDraft)
                .sorted(Comparator.comparing(CatalogueEdition::level))
                .map(CatalogueViews::edition)
                .toList();
    }

    @Override
    @RolesAllowed(RecordsPermission.CATALOGUE_MANAGE)
    public CatalogueEditionView requireDraft(CatalogueEditionNumber number) {
        return CatalogueViews.edition(draft(number));
    }

    @Override
    @RolesAllowed(RecordsPermission.CATALOGUE_MANAGE)
    public List<CatalogueItemView> draftItems(CatalogueEditionNumber number) {
        CatalogueEdition draft = draft(number);
        return CatalogueViews.items(items.of(draft), draft);
    }

    @Override
    @RolesAllowed(RecordsPermission.CATALOGUE_MANAGE)
    public CatalogueItemView requireDraftItem(CatalogueItemNumber number) {
        CatalogueItem item = items.require(number.value());
        return CatalogueViews.item(item, editionOf(item));
    }

    @Override
    @RolesAllowed(RecordsPermission.CATALOGUE_MANAGE)
    public List<CatalogueChangeRow> changes(CatalogueEditionNumber number) {
        CatalogueEdition draft = draft(number);
        List<CatalogueItemFacts> before =
                editions.findOpen(draft.level()).map(this::facts).orElse(List.of());
        return CatalogueComparison.of(before, facts(draft));
    }

    /** Who changes the catalogue works alone, on what everybody before did. */
    private void begin() {
        turns.take(CatalogueAnnouncement.TURN);
        announcement.ensure();
    }

    private CatalogueEdition draft(CatalogueEditionNumber number) {
        return editions.require(number.value(), CatalogueEdition::isDraft);
    }

    private CatalogueEdition worked(CatalogueItem item) {
        CatalogueEdition draft = editionOf(item);
        draft.itemsChanged(clock.instant());
        return draft;
    }

    private CatalogueEdition editionOf(CatalogueItem item) {
        return editions.all().stream()
                .filter(edition -> edition.id() == item.editionId())
                .findFirst()
                .orElseThrow(() -> new NotFoundException("CatalogueItem", item.number()));
    }

    private List<CatalogueItem> others(CatalogueItem item) {
        return items.of(List.of(item.editionId())).stream()
                .filter(other -> !other.number().equals(item.number()))
                .toList();
    }

    private List<CatalogueItemFacts> facts(CatalogueEdition edition) {
        return items.of(edition).stream().map(CatalogueItem::facts).toList();
    }

    private void refuseSecondDraft(CatalogueLevel level) {
        editions.all().stream()
                .filter(edition -> edition.isDraft() && edition.level() == level)
                .findFirst()
                .ifPresent(draft -> {
                    throw new RecordsException(
                            RecordsError.CATALOGUE_DRAFT_EXISTS, draft.facts().label());
                });
    }
}
