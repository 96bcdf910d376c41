package org.creditportal.records.application.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.domain.catalogue.CatalogueEdition;
import org.creditportal.records.domain.catalogue.CatalogueEditions;
import org.creditportal.records.domain.catalogue.CatalogueItem;
import org.creditportal.records.domain.catalogue.CatalogueItems;

/** The catalogue without a database. */
public final class CatalogueInMemory {

    public final Editions editions = new Editions();
    public final Items items = new Items();
    final Trail trail = new Trail();
    final Seen seen = new Seen();

    public static final class Editions implements CatalogueEditions {

        private final List<CatalogueEdition> editions = new ArrayList<>();

        @Override
        public void add(CatalogueEdition edition) {
            editions.add(0, edition);
        }

        @Override
        public List<CatalogueEdition> all() {
            return List.copyOf(editions);
        }

        @Override
        public CatalogueEdition require(String number) {
            return editions.stream()
                    .filter(edition -> edition.number().equals(number))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("CatalogueEdition", number));
        }
    }

    public static final class Items implements CatalogueItems {

        private final List<CatalogueItem> items = new ArrayList<>();

        @Override
        public void add(CatalogueItem item) {
            items.add(item);
        }

        @Override
        public void remove(CatalogueItem item) {
            items.remove(item);
        }

        @Override
        public CatalogueItem require(String number) {
            return items.stream()
                    .filter(item -> item.number().equals(number))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("CatalogueItem", number));
        }

        @Override
        public List<CatalogueItem> of(Collection<Long> editionIds) {
            return items.stream()
                    .filter(item -> editionIds.contains(item.editionId()))
                    .sorted(Comparator.comparing(CatalogueItem::editionId).thenComparing(CatalogueItem::position))
                    .toList();
        }

        @Override
        public List<CatalogueItem> recordedAs(RecordKind kind, String bureau, Collection<Long> editionIds) {
            return of(editionIds).stream()
                    .filter(item -> item.facts().recordKind() == kind
                            && item.facts().providers().contains(bureau))
                    .toList();
        }

        @Override
        public List<CatalogueItem> withCode(String code) {
            return items.stream().filter(item -> item.code().equals(code)).toList();
        }
    }

    /** Keeps what the portal told of itself. */
    static final class Trail extends AuditTrail {

        final List<String> events = new ArrayList<>();

        @Override
        public void recordAsSystem(String event, String object, String reason) {
            events.add(event);
        }
    }

    /** Remembers what transactions have seen when they are {@link #commit committed}. */
    static final class Seen extends SeenCatalogues {

        private final List<CatalogueReady> uncommitted = new ArrayList<>();

        @Override
        void add(TenantId tenant) {
            uncommitted.add(new CatalogueReady(tenant));
        }

        void commit() {
            uncommitted.forEach(this::remember);
            uncommitted.clear();
        }
    }
}
