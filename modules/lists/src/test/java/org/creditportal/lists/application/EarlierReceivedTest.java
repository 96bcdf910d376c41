package org.creditportal.lists.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.creditportal.lists.api.ListedSubjectKind;
import org.creditportal.lists.api.received.ReceivedStanding;
import org.creditportal.lists.domain.Entries;
import org.creditportal.lists.domain.ListedSubject;
import org.creditportal.lists.domain.received.ReceivedEntry;
import org.creditportal.lists.domain.received.ReceivedImport;
import org.creditportal.lists.domain.received.ToldEntry;
import org.junit.jupiter.api.Test;

/** What other authorities tell again, written otherwise, is what was suspended here. */
class EarlierReceivedTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final String COURT = "昆明市中级人民法院";
    private static final String CASE = "（2026）云01执7号";
    private static final String OTHER_CASE = "（2026）云01执8号";

    private final ReceivedInMemory entries = new ReceivedInMemory();
    private LocalDate day = SPRING;

    @Test
    void whatMayBeASuspendedEntryStaysSuspendedWhereverItIsToldAnew() {
        List<ReceivedEntry> first = deliver(told(COURT, null), told(COURT, OTHER_CASE));
        suspend(first.get(0));
        deliver(told(COURT, OTHER_CASE));
        List<ReceivedEntry> again = deliver(told("昆明中院", null), told(COURT, OTHER_CASE));
        assertThat(again.get(0)).isNotEqualTo(first.get(0));
        assertThat(again.get(0).standing(day)).isEqualTo(ReceivedStanding.SUSPENDED);
        assertThat(again.get(1)).isEqualTo(first.get(1));
        assertThat(again.get(1).isSuspended()).isFalse();
    }

    @Test
    void whatWasLiftedStaysLifted() {
        suspend(deliver(told(COURT, null)).get(0));
        deliver();
        ReceivedEntry again = deliver(told(COURT, null)).get(0);
        again.liftOrder(null, Entries.OFFICE);
        deliver();
        assertThat(deliver(told("昆明市中级人民法院（经开区）", null)).get(0).isSuspended()).isFalse();
    }

    @Test
    void decisionsOfOneDayWithNumbersOfTheirOwnAreTwo() {
        suspend(deliver(told(COURT, CASE)).get(0));
        assertThat(deliver(told(COURT, CASE), told(COURT, OTHER_CASE)).get(1).isSuspended())
                .isFalse();
    }

    /** Of two, nobody can tell which of them it is whose number is told now. */
    @Test
    void oneOfSeveralIsNotTakenForAnother() {
        List<ReceivedEntry> first = deliver(told(COURT, null), told("昆明铁路运输法院", null));
        suspend(first.get(1));
        ReceivedEntry numbered = deliver(told(COURT, CASE)).get(0);
        assertThat(first).doesNotContain(numbered);
        assertThat(numbered.isSuspended()).isTrue();
    }

    private void suspend(ReceivedEntry entry) {
        entry.suspendBy("停1号", "异议核实", Entries.OFFICE, Entries.dayOf(day));
    }

    /** The entries that are told, in their order; whatever else there is ends. */
    private List<ReceivedEntry> deliver(ToldEntry... rows) {
        day = day.plusDays(7);
        ReceivedImport delivery = ReceivedDeliveries.delivery(day, false);
        EarlierReceived earlier = new EarlierReceived(entries, delivery);
        Map<String, ReceivedEntry> known = earlier.known(List.of(rows));
        Map<String, ReceivedEntry> ended = earlier.ended(List.of(rows), known);
        List<ReceivedEntry> told = Stream.of(rows)
                .map(row -> kept(row, known.get(key(row)), ended.get(key(row)), delivery))
                .toList();
        entries.all.stream()
                .filter(entry -> entry.ending() == null && !told.contains(entry))
                .forEach(entry -> entry.vanish(delivery));
        return told;
    }

    private ReceivedEntry kept(ToldEntry row, ReceivedEntry known, ReceivedEntry ended, ReceivedImport delivery) {
        if (known != null) {
            known.repeat(row, delivery);
            return known;
        }
        ReceivedEntry entry = ReceivedEntry.of(ReceivedDeliveries.COURTS, row, delivery, Entries.NOON);
        if (ended != null) {
            entry.staySuspendedAs(ended);
        }
        entries.add(entry);
        return entry;
    }

    private static String key(ToldEntry row) {
        return ReceivedEntry.key(ReceivedDeliveries.COURTS.id(), row);
    }

    private static ToldEntry told(String authority, String document) {
        return new ToldEntry(
                new ListedSubject(Entries.SUBJECT, ListedSubjectKind.LEGAL_PERSON, Entries.NAME, Entries.CODE),
                Entries.SUBJECT,
                authority,
                document,
                Entries.DECIDED_ON,
                null,
                null);
    }
}
