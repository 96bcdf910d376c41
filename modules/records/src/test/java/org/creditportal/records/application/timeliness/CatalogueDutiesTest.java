package org.creditportal.records.application.timeliness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.tenant.CatalogueFieldType;
import org.creditportal.kernel.tenant.CatalogueLevel;
import org.creditportal.kernel.tenant.DisclosureScope;
import org.creditportal.records.api.catalogue.CatalogueEditionFacts;
import org.creditportal.records.api.catalogue.CatalogueField;
import org.creditportal.records.api.catalogue.CatalogueItemFacts;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.domain.Actor;
import org.creditportal.records.domain.catalogue.CatalogueEdition;
import org.creditportal.records.domain.catalogue.CatalogueEditions;
import org.creditportal.records.domain.catalogue.CatalogueItem;
import org.creditportal.records.domain.catalogue.CatalogueItems;
import org.creditportal.records.domain.timeliness.ReportingDuty;
import org.junit.jupiter.api.Test;

public class CatalogueDutiesTest {

    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);
    private static final Instant THEN = Instant.parse("2024-01-01T00:00:00Z");
    private static final Actor OFFICE = new Actor("office", "Credit office");

    private final Kept kept = new Kept();
    private final CatalogueDuties duties = new CatalogueDuties(kept, kept.items, new InMemoryTimeliness().days);

    private CatalogueEdition edition(CatalogueLevel level) {
        CatalogueEdition edition = CatalogueEdition.draft(
                new CatalogueEditionFacts(level, "目录", "2024年版", "publisher", null, null, null), null, OFFICE, THEN);
        kept.all.add(edition);
        return edition;
    }

    private void item(CatalogueEdition edition, RecordKind kind, Integer reportingDays, String... providers) {
        CatalogueItemFacts facts = new CatalogueItemFacts(
                "C" + kept.items.all.size(),
                "class",
                "item " + kept.items.all.size(),
                Set.of(SubjectKind.LEGAL_PERSON),
                kind,
                "law",
                null,
                DisclosureScope.PUBLIC,
                List.of(new CatalogueField("CF_WSH", "文号", CatalogueFieldType.TEXT, true, false)),
                Set.of(providers),
                reportingDays,
                null,
                null,
                null,
                null);
        kept.items.all.add(new CatalogueItem(edition.id(), kept.items.all.size(), facts));
    }

    @Test
    void areThoseOfRecordableItemsWithADeadline() {
        CatalogueEdition national = edition(CatalogueLevel.NATIONAL);
        item(national, RecordKind.PENALTY, 7, "tax", "customs");
        item(national, RecordKind.LICENCE, null, "tax");
        item(national, null, 7, "tax");
        national.putInForce(SINCE, null, "first", OFFICE, THEN);
        assertThat(duties.inForce())
                .extracting(ReportingDuty::bureau, ReportingDuty::itemName, ReportingDuty::deadlineWorkingDays)
                .containsExactlyInAnyOrder(tuple("tax", "item 0", 7), tuple("customs", "item 0", 7));
        assertThat(duties.inForce()).extracting(ReportingDuty::validFrom).containsOnly(SINCE);
    }

    @Test
    void followTheItemByWhichABureausRecordsGoOnRecord() {
        CatalogueEdition national = edition(CatalogueLevel.NATIONAL);
        CatalogueEdition local = edition(CatalogueLevel.LOCAL);
        item(national, RecordKind.PENALTY, 7, "tax", "customs");
        item(local, RecordKind.PENALTY, 3, "tax");
        national.putInForce(SINCE, null, "first", OFFICE, THEN);
        local.putInForce(SINCE, null, "first", OFFICE, THEN);
        assertThat(duties.inForce())
                .extracting(ReportingDuty::bureau, ReportingDuty::deadlineWorkingDays)
                .containsExactlyInAnyOrder(tuple("tax", 3), tuple("customs", 7));
    }

    @Test
    void areNoneBeforeAnEditionIsInForce() {
        item(edition(CatalogueLevel.NATIONAL), RecordKind.PENALTY, 7, "tax");
        assertThat(duties.inForce()).isEmpty();
    }

    private static final class Kept implements CatalogueEditions {

        private final List<CatalogueEdition> all = new ArrayList<>();
        private final Items items = new Items();

        @Override
        public void add(CatalogueEdition edition) {
            all.add(edition);
        }

        @Override
        public List<CatalogueEdition> all() {
            return all;
        }

        @Override
        public CatalogueEdition require(String number) {
            throw new NotFoundException("CatalogueEdition", number);
        }

        @Override
        public boolean existNow() {
            return !all.isEmpty();
        }
    }

    private static final class Items implements CatalogueItems {

        private final List<CatalogueItem> all = new ArrayList<>();

        @Override
        public void add(CatalogueItem item) {
            all.add(item);
        }

        @Override
        public void remove(CatalogueItem item) {
            all.remove(item);
        }

        @Override
        public CatalogueItem require(String number) {
            throw new NotFoundException("CatalogueItem", number);
        }

        @Override
        public List<CatalogueItem> of(Collection<Long> editionIds) {
            return all.stream()
                    .filter(item -> editionIds.contains(item.editionId()))
                    .toList();
        }

        @Override
        public List<CatalogueItem> recordedAs(RecordKind kind, String bureau, Collection<Long> editionIds) {
            return of(editionIds).stream()
                    .filter(item -> item.facts().recordKind() == kind)
                    .filter(item -> item.facts().providers().contains(bureau))
                    .toList();
        }

        @Override
        public List<CatalogueItem> withCode(String code) {
            return all.stream().filter(item -> item.code().equals(code)).toList();
        }
    }
}
