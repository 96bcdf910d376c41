package org.creditportal.lists.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.kernel.turn.Turns;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.received.EntriesReceived;
import org.creditportal.lists.api.received.ImportOutcome;
import org.creditportal.lists.api.received.ReceivedEnding;
import org.creditportal.lists.api.received.ReceivedEntryEnded;
import org.creditportal.lists.api.received.ReceivedFault;
import org.creditportal.lists.api.received.ReceivedFaultRow;
import org.creditportal.lists.api.received.ReceivedField;
import org.creditportal.lists.api.received.ReceivedImportRow.Counts;
import org.creditportal.lists.api.received.ReceivedStanding;
import org.creditportal.lists.domain.Entries;
import org.creditportal.lists.domain.OfficialDay;
import org.creditportal.lists.domain.Refusals;
import org.creditportal.lists.domain.received.ReceivedEntry;
import org.creditportal.lists.domain.received.ReceivedImport;
import org.creditportal.lists.domain.received.ReceivedNote;
import org.creditportal.lists.domain.received.UnreadRows;
import org.creditportal.records.api.subject.IdentifiedSubject;
import org.creditportal.records.api.subject.RegisteredSubject;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.records.api.subject.SubjectView;
import org.creditportal.records.api.subject.ToldSubject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReceivedListStepsTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 15);
    private static final String CASE = "（2026）云01执7号";
    private static final String OTHER_CASE = "（2026）云01执8号";

    private final ReceivedInMemory entries = new ReceivedInMemory();
    private final ImportsInMemory imports = new ImportsInMemory();
    private final List<Object> told = new ArrayList<>();
    private final ReceivedListSteps steps = new ReceivedListSteps();
    private UnreadRows unread = new UnreadRows();
    private LocalDate today = SUMMER;
    private boolean otherName;
    private boolean minor;
    private boolean several;

    @BeforeEach
    void assemble() {
        steps.entries = entries;
        steps.imports = imports;
        steps.subjects = new ReceivedSubjects();
        steps.subjects.registration =
                (subjects, source) -> subjects.stream().map(this::registered).toList();
        steps.subjects.names = new NamedSubjects(Entries.NAME);
        steps.events = new ToldEvents(told);
        steps.turns = new Turns() {
            @Override
            public long take(String name) {
                return 1;
            }

            @Override
            public void takeAll(Collection<String> names) {}
        };
        steps.trail = new AuditTrail() {
            @Override
            public void recordAsSystem(String event, String object, String reason) {
                told.add(event);
            }
        };
        steps.days = new OfficialDays();
        steps.days.clock = Clock.fixed(Entries.NOON, ZoneOffset.UTC);
        steps.days.legalDate = new LegalDate() {
            @Override
            public LocalDate today() {
                return today;
            }
        };
    }

    @Test
    void whatTheSourceTellsIsInForceAndSaidOnce() {
        ReceivedImport first = delivered(SPRING, row(CASE));
        ReceivedImport again = delivered(SUMMER, row(CASE));
        assertThat(entries.all).singleElement().satisfies(entry -> {
            assertThat(entry.standing(SUMMER)).isEqualTo(ReceivedStanding.IN_FORCE);
            assertThat(entry.asOf()).isEqualTo(SUMMER);
        });
        assertThat(steps.judge(first.number(), 0, unread)).isEqualTo(ImportOutcome.SUPERSEDED);
        assertThat(steps.judge(again.number(), 0, unread)).isEqualTo(ImportOutcome.COMPLETE);
    }

    @Test
    void whatVanishedIsEndedWithThatReasonAndItsNotesStayWhenItComesBack() {
        delivered(SPRING, row(CASE), row(OTHER_CASE));
        ReceivedEntry entry = ofCase(CASE).get(0);
        entry.annotate(Entries.OFFICE.sign(Entries.NOON, new Reason("已与法院核实")));
        end(delivered(SUMMER, row(OTHER_CASE)));
        assertThat(entry.ending()).isEqualTo(ReceivedEnding.GONE_FROM_SOURCE);
        assertThat(entry.endedOn()).isEqualTo(SUMMER);
        assertThat(told).contains(new ReceivedEntryEnded(entry.number(), ReceivedEnding.GONE_FROM_SOURCE));

        delivered(SUMMER.plusDays(7), row(CASE), row(OTHER_CASE));
        assertThat(ofCase(CASE)).hasSize(2).extracting(ReceivedEntry::ending).containsOnlyOnce((ReceivedEnding) null);
        assertThat(ofCase(CASE).stream().flatMap(one -> one.notes().stream()))
                .extracting(ReceivedNote::words)
                .containsExactly("已与法院核实");
    }

    @Test
    void noDeliveryUndoesASuspensionAndOnlyTheCreditOfficeMakesOne() {
        delivered(SPRING, row(CASE), row(OTHER_CASE));
        ReceivedEntry entry = ofCase(CASE).get(0);
        OfficialDay day = Entries.dayOf(SPRING);
        Refusals.assertRefused(
                ListsError.NOT_THE_CREDIT_OFFICE, () -> entry.suspendBy("停1号", "异议", Entries.CLERK, day));
        entry.suspendBy("停1号", "异议核实", Entries.OFFICE, day);
        entry.suspendBy("停2号", "另案", Entries.OFFICE, day);
        assertThat(entry.standing(SPRING)).isEqualTo(ReceivedStanding.SUSPENDED);
        delivered(SUMMER, row(CASE), row(OTHER_CASE));
        assertThat(entry.standing(SUMMER)).isEqualTo(ReceivedStanding.SUSPENDED);

        end(delivered(SUMMER.plusDays(7), row(OTHER_CASE)));
        delivered(SUMMER.plusDays(14), row(CASE), row(OTHER_CASE));
        ReceivedEntry again = ofCase(CASE).stream()
                .filter(one -> one.ending() == null)
                .findFirst()
                .orElseThrow();
        assertThat(again.standing(SUMMER)).isEqualTo(ReceivedStanding.SUSPENDED);
        again.liftOrder("停1号", Entries.OFFICE);
        assertThat(again.standing(SUMMER)).isEqualTo(ReceivedStanding.SUSPENDED);
        again.liftOrder(null, Entries.OFFICE);
        assertThat(again.standing(SUMMER)).isEqualTo(ReceivedStanding.IN_FORCE);
    }

    @Test
    void anUnreadRowEndsNothing() {
        delivered(SPRING, row(CASE));
        ReceivedImport broken = delivered(SUMMER, unread(null, null));
        endAll(broken, 1);
        assertThat(entries.all.get(0).ending()).isNull();
        assertThat(imports.faults).extracting(ReceivedFaultRow::fault).containsExactly(ReceivedFault.NUMBER_MASKED);
    }

    @Test
    void aMaskedRowOfAnotherDecisionKeepsNobodyListed() {
        delivered(SPRING, row(CASE), row(OTHER_CASE));
        endAll(delivered(SUMMER, row(CASE), unread("张三", "（2026）云01执9号")), 1);
        assertThat(ofCase(OTHER_CASE).get(0).ending()).isEqualTo(ReceivedEnding.GONE_FROM_SOURCE);
        assertThat(ofCase(CASE).get(0).ending()).isNull();
    }

    @Test
    void whatAnUnreadRowMayTellStaysUntilAnOfficerSaysThatItHasGone() {
        delivered(SPRING, row(CASE), row(OTHER_CASE));
        ReceivedImport delivery = delivered(SUMMER, row(CASE), unread("张三", OTHER_CASE));
        endAll(delivery, 1);
        assertThat(ofCase(OTHER_CASE).get(0).ending()).isNull();

        delivery.finish(ImportOutcome.ROWS_FAULTY, new Counts(2, 1, 0, 0, 0, 1));
        delivery.endAll(Entries.OFFICE.sign(Entries.NOON, new Reason("已与法院核实，均已移出")));
        assertThat(delivery.outcome()).isNull();
        endAll(delivery, 1);
        assertThat(ofCase(OTHER_CASE).get(0).ending()).isEqualTo(ReceivedEnding.GONE_FROM_SOURCE);
        assertThat(delivery.order().reason()).isEqualTo("已与法院核实，均已移出");
    }

    @Test
    void nothingIsOrderedToEndWhereNothingIsKeptBack() {
        ReceivedImport delivery = delivered(SPRING, row(CASE));
        delivery.finish(ImportOutcome.COMPLETE, new Counts(1, 0, 1, 0, 0, 0));
        Refusals.assertRefused(
                ListsError.NOTHING_KEPT_BACK,
                () -> delivery.endAll(Entries.OFFICE.sign(Entries.NOON, new Reason("无"))));
    }

    @Test
    void anEntryWithoutNumberIsToldApartByEveryNameOfItsSubject() {
        delivered(SPRING, row(null), row(CASE));
        endAll(delivered(SUMMER, row(CASE), unread(Entries.NAME, OTHER_CASE)), 1);
        assertThat(entries.all).extracting(ReceivedEntry::ending).containsOnlyNulls();
        endAll(delivered(SUMMER, row(CASE), unread("张三", null)), 1);
        assertThat(entries.all).extracting(ReceivedEntry::ending).contains(ReceivedEnding.GONE_FROM_SOURCE);
    }

    private static ReadRow unread(String name, String document) {
        return ReadRow.faulty(
                9,
                name,
                document,
                List.of(new ReceivedFaultRow(9, ReceivedField.ID_NUMBER, ReceivedFault.NUMBER_MASKED)));
    }

    private void endAll(ReceivedImport delivery, int faulty) {
        assertThat(steps.judge(delivery.number(), faulty, unread)).isEqualTo(ImportOutcome.ROWS_FAULTY);
        long after = steps.end(delivery.number(), unread, 0, 1);
        while (after > 0) {
            after = steps.end(delivery.number(), unread, after, 1);
        }
    }

    @Test
    void aListThatLostAllOfItsEntriesIsTakenForCutOffUntilAnOfficerSaysSo() {
        delivered(SPRING, row(CASE));
        assertThat(steps.judge(delivered(SUMMER).number(), 0, unread)).isEqualTo(ImportOutcome.MUCH_MISSING);
        ReceivedImport sure = ReceivedDeliveries.delivery(SUMMER, true);
        imports.add(sure);
        assertThat(steps.judge(sure.number(), 0, unread)).isEqualTo(ImportOutcome.COMPLETE);
    }

    @Test
    void aRowThatSaysSomethingElseChangesTheEntry() {
        delivered(SPRING, row(CASE));
        told.clear();
        LocalDate until = LocalDate.of(2028, 1, 1);
        delivered(
                SUMMER,
                new ReadRow(2, company(), "昆明市中级人民法院", CASE, Entries.DECIDED_ON, until, null, false, List.of()));
        assertThat(entries.all).singleElement().satisfies(entry -> assertThat(entry.until())
                .isEqualTo(until));
        assertThat(told).hasSize(1);
    }

    /** Measures ended with the last day; only on another entry may they rest again. */
    @Test
    void whatIsProlongedAfterItsLastDayIsANewEntrySuspendedAsItWas() {
        delivered(SPRING, row(CASE, SUMMER), row(OTHER_CASE, SUMMER));
        ReceivedEntry known = ofCase(CASE).get(0);
        known.suspendBy("停1号", "异议核实", Entries.OFFICE, Entries.dayOf(SPRING));
        today = SUMMER.plusDays(1);
        told.clear();
        delivered(today, row(CASE, SUMMER.plusYears(1)), row(OTHER_CASE, SUMMER));

        assertThat(known.ending()).isEqualTo(ReceivedEnding.LAPSED);
        assertThat(known.endedOn()).isEqualTo(SUMMER);
        ReceivedEntry prolonged = ofCase(CASE).get(1);
        assertThat(prolonged.number()).isNotEqualTo(known.number());
        assertThat(prolonged.standing(today)).isEqualTo(ReceivedStanding.SUSPENDED);
        assertThat(prolonged.until()).isEqualTo(SUMMER.plusYears(1));
        assertThat(told)
                .containsExactly(
                        new ReceivedEntryEnded(known.number(), ReceivedEnding.LAPSED),
                        EntriesReceived.of(List.of(prolonged.number())));
        assertThat(ofCase(OTHER_CASE))
                .singleElement()
                .extracting(entry -> entry.standing(today))
                .isEqualTo(ReceivedStanding.EXPIRED);
        delivered(today, row(CASE, SUMMER.plusYears(1)));
        assertThat(ofCase(CASE)).as("once").hasSize(2);
    }

    @Test
    void whatARowSaysToBeRemovedIsNoEntryAndEndsTheKnownOne() {
        delivered(SPRING, row(CASE), row(OTHER_CASE));
        end(delivered(SUMMER, removed(CASE), row(OTHER_CASE), removed("（2026）云01执9号")));
        assertThat(ofCase(CASE)).singleElement().satisfies(entry -> assertThat(entry.ending())
                .isEqualTo(ReceivedEnding.GONE_FROM_SOURCE));
        assertThat(entries.all).hasSize(2);
    }

    @Test
    void theSameEntryIsKnownAgainHoweverItsSourceWritesItAndOnceItTellsTheNumber() {
        delivered(SPRING, by("昆明市场监管局（经开区）", null));
        ReceivedEntry entry = entries.all.get(0);
        entry.suspendBy("停1号", "异议核实", Entries.OFFICE, Entries.dayOf(SPRING));
        delivered(SUMMER, by("昆明市场监管局(经开区)", null));
        delivered(SUMMER.plusDays(7), by("昆明市场监管局(经开区)", CASE));
        delivered(SUMMER.plusDays(14), by("昆明市场监管局(经开区)", CASE));
        assertThat(entries.all).containsExactly(entry);
        assertThat(entry.standing(SUMMER)).isEqualTo(ReceivedStanding.SUSPENDED);
        assertThat(entry.document()).isEqualTo(CASE);
        assertThat(entries.byKeys(List.of(entry.rowKey()))).hasSize(1);
    }

    @Test
    void whatIsProlongedOnItsLastDayIsTheSameEntry() {
        delivered(SPRING, row(CASE, SUMMER));
        delivered(SUMMER, row(CASE, null));
        assertThat(ofCase(CASE))
                .singleElement()
                .extracting(ReceivedEntry::until)
                .isNull();
    }

    @Test
    void aCodeOfAnotherNameAMinorAndARepeatedRowAreTold() {
        delivered(SPRING, row(CASE), row(CASE));
        otherName = true;
        delivered(SUMMER, row(OTHER_CASE));
        otherName = false;
        minor = true;
        delivered(SUMMER, row(OTHER_CASE));
        assertThat(imports.faults)
                .extracting(ReceivedFaultRow::fault)
                .containsExactly(ReceivedFault.REPEATED, ReceivedFault.OTHER_NAME, ReceivedFault.MINOR);
        assertThat(ofCase(OTHER_CASE)).isEmpty();
    }

    /** Whose it is, nobody can tell any more: it is not taken, and what is on record by it stays. */
    @Test
    void whatSeveralHaveIsAFaultAndEndsNothing() {
        delivered(SPRING, row(CASE));
        several = true;
        ReceivedImport delivery = delivered(SUMMER, row(CASE));
        assertThat(imports.faults).extracting(ReceivedFaultRow::fault).containsExactly(ReceivedFault.SEVERAL_SUBJECTS);
        steps.end(delivery.number(), unread, 0, 9);
        assertThat(ofCase(CASE)).singleElement().satisfies(entry -> assertThat(entry.ending())
                .isNull());
    }

    @Test
    void numbersThatDifferInAHyphenAloneAreTwoDecisions() {
        delivered(SPRING, row("（2026）云01执1-1号"), row("（2026）云01执11号"), row("〔2026〕云01执11号"));
        assertThat(entries.all).hasSize(2);
        assertThat(imports.faults).extracting(ReceivedFaultRow::fault).containsExactly(ReceivedFault.REPEATED);
    }

    private void end(ReceivedImport delivery) {
        ReceivedImport sure = delivery;
        assertThat(steps.judge(sure.number(), 0, unread)).isEqualTo(ImportOutcome.COMPLETE);
        assertThat(steps.end(sure.number(), unread, 0, 9)).isPositive();
        assertThat(told).isNotEmpty();
    }

    private ReceivedImport delivered(LocalDate asOf, ReadRow... rows) {
        ReceivedImport delivery = ReceivedDeliveries.delivery(asOf, false);
        imports.add(delivery);
        Set<String> seen = new HashSet<>();
        unread = new UnreadRows();
        steps.take(delivery.number(), ReceivedDeliveries.COURTS, List.of(rows), seen, unread);
        return delivery;
    }

    private List<ReceivedEntry> ofCase(String document) {
        return entries.all.stream()
                .filter(entry -> document.equals(entry.document()))
                .toList();
    }

    private static ReadRow row(String document) {
        return row(document, null);
    }

    private static ReadRow row(String document, LocalDate until) {
        return new ReadRow(2, company(), "昆明市中级人民法院", document, Entries.DECIDED_ON, until, null, false, List.of());
    }

    private static ReadRow by(String authority, String document) {
        return new ReadRow(2, company(), authority, document, Entries.DECIDED_ON, null, null, false, List.of());
    }

    private static ReadRow removed(String document) {
        return new ReadRow(2, company(), "昆明市中级人民法院", document, Entries.DECIDED_ON, null, null, true, List.of());
    }

    private static ToldSubject company() {
        return new ToldSubject(Entries.NAME, Entries.CODE, null);
    }

    private RegisteredSubject registered(ToldSubject one) {
        SubjectView view = new SubjectView(
                new SubjectNumber(Entries.SUBJECT),
                SubjectKind.LEGAL_PERSON,
                one.name(),
                one.code(),
                null,
                null,
                minor,
                null);
        return several
                ? RegisteredSubject.SEVERAL
                : RegisteredSubject.of(IdentifiedSubject.itself(view, Set.of(Entries.SUBJECT)), otherName);
    }
}
