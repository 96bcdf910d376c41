package org.creditportal.records.application.timeliness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.records.api.catalogue.CatalogueEditionFacts;
import org.creditportal.records.api.catalogue.CatalogueField;
import org.creditportal.records.api.catalogue.CatalogueFieldType;
import org.creditportal.records.api.catalogue.CatalogueItemFacts;
import org.creditportal.records.api.catalogue.CatalogueLevel;
import org.creditportal.records.api.catalogue.DisclosureScope;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.application.catalogue.CatalogueInMemory;
import org.creditportal.records.domain.catalogue.CatalogueEdition;
import org.creditportal.records.domain.catalogue.CatalogueItem;
import org.creditportal.records.domain.subject.Term;
import org.creditportal.records.domain.timeliness.ReportingDuty;
import org.junit.jupiter.api.Test;

public class CatalogueDutiesTest {

    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);
    private static final Instant THEN = Instant.parse("2024-01-01T00:00:00Z");
    private static final Signatory OFFICE = new Signatory("office", "Credit office", null, false);

    private final CatalogueInMemory catalogue = new CatalogueInMemory();
    private final CatalogueDuties duties =
            new CatalogueDuties(catalogue.editions, catalogue.items, new InMemoryTimeliness().days);
    private int position;

    private CatalogueEdition edition(CatalogueLevel level) {
        CatalogueEdition edition = CatalogueEdition.draft(
                new CatalogueEditionFacts(level, "目录", "2024年版", "publisher", null, null, null),
                null,
                OFFICE.sign(THEN));
        catalogue.editions.add(edition);
        return edition;
    }

    private void item(CatalogueEdition edition, RecordKind kind, Integer reportingDays, String... providers) {
        CatalogueItemFacts facts = new CatalogueItemFacts(
                "C" + position,
                "class",
                "item " + position,
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
        catalogue.items.add(new CatalogueItem(edition.id(), position++, facts));
    }

    @Test
    void areThoseOfRecordableItemsWithADeadline() {
        CatalogueEdition national = edition(CatalogueLevel.NATIONAL);
        item(national, RecordKind.PENALTY, 7, "tax", "customs");
        item(national, RecordKind.LICENCE, null, "tax");
        item(national, null, 7, "tax");
        national.putInForce(SINCE, null, OFFICE.sign(THEN, new Reason("first")));
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
        national.putInForce(SINCE, null, OFFICE.sign(THEN, new Reason("first")));
        local.putInForce(SINCE, null, OFFICE.sign(THEN, new Reason("first")));
        assertThat(duties.inForce())
                .extracting(ReportingDuty::bureau, ReportingDuty::deadlineWorkingDays)
                .containsExactlyInAnyOrder(tuple("tax", 3), tuple("customs", 7));
    }

    @Test
    void anEditionDoesNotUndoWhatHadToBeReportedBeforeIt() {
        LocalDate change = LocalDate.of(2026, 11, 10);
        CatalogueEdition former = edition(CatalogueLevel.NATIONAL);
        item(former, RecordKind.PENALTY, 7, "tax", "customs");
        position = 0;
        CatalogueEdition latter = edition(CatalogueLevel.NATIONAL);
        item(latter, RecordKind.PENALTY, 5, "tax");
        former.putInForce(SINCE, null, OFFICE.sign(THEN, new Reason("first")));
        latter.putInForce(change, former, OFFICE.sign(THEN, new Reason("second")));

        assertThat(duties.inForce())
                .extracting(ReportingDuty::bureau, ReportingDuty::deadlineWorkingDays, ReportingDuty::validFrom)
                .containsExactly(tuple("tax", 5, SINCE));
        assertThat(duties.ever())
                .extracting(ReportingDuty::bureau, ReportingDuty::deadlineWorkingDays, ReportingDuty::wording)
                .containsExactlyInAnyOrder(
                        tuple("tax", 7, new Term(SINCE, change.minusDays(1))),
                        tuple("customs", 7, new Term(SINCE, change.minusDays(1))),
                        tuple("tax", 5, new Term(change, null)));
        assertThat(duties.ever()).extracting(ReportingDuty::itemNumber).containsOnly(numberIn(latter));
        assertThat(duties.ever())
                .extracting(ReportingDuty::itemNumbers)
                .containsOnly(Set.of(numberIn(former), numberIn(latter)));
    }

    private String numberIn(CatalogueEdition edition) {
        return catalogue.items.of(edition).get(0).number();
    }

    @Test
    void areNoneBeforeAnEditionIsInForce() {
        item(edition(CatalogueLevel.NATIONAL), RecordKind.PENALTY, 7, "tax");
        assertThat(duties.inForce()).isEmpty();
    }
}
