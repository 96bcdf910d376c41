package org.creditportal.lists.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.lists.application.ReceivedDeliveries.COURTS;
import static org.creditportal.lists.application.ReceivedDeliveries.delivery;
import static org.creditportal.lists.application.ReceivedDeliveries.told;
import static org.creditportal.lists.domain.Entries.NOON;
import static org.creditportal.lists.domain.Entries.OFFICE;
import static org.creditportal.lists.domain.Refusals.assertRefused;

import java.time.LocalDate;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.received.ReceivedEnding;
import org.creditportal.lists.api.received.ReceivedStanding;
import org.creditportal.lists.domain.Entries;
import org.creditportal.lists.domain.ListedSubject;
import org.creditportal.lists.domain.received.ReceivedEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What others decided goes no way through offices: its days, its source and the credit office's decisions say what it is. */
class ReceivedEntryTest {

    private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);
    private static final LocalDate LISTED = LocalDate.of(2028, 2, 1);
    private static final String CASE = "（2028）云01执7号";
    private static final String ORDER = "停1号";

    @Test
    void isInForceThroughItsLastDayAndGoneAtMidnight() {
        ReceivedEntry entry = until(LEAP_DAY);
        assertThat(entry.standing(LEAP_DAY)).isEqualTo(ReceivedStanding.IN_FORCE);
        assertThat(entry.standing(LEAP_DAY.plusDays(1))).isEqualTo(ReceivedStanding.EXPIRED);
        assertThat(until(null).standing(LEAP_DAY.plusYears(50))).isEqualTo(ReceivedStanding.IN_FORCE);
    }

    @Test
    void aSuspensionMovesNoLastDayAndItsLiftingBringsNothingBack() {
        ReceivedEntry entry = until(LEAP_DAY);
        suspend(entry, LISTED);
        assertThat(entry.standing(LEAP_DAY)).isEqualTo(ReceivedStanding.SUSPENDED);
        assertThat(entry.standing(LEAP_DAY.plusDays(1))).isEqualTo(ReceivedStanding.EXPIRED);
        entry.liftOrder(ORDER, OFFICE);
        assertThat(entry.standing(LEAP_DAY)).isEqualTo(ReceivedStanding.IN_FORCE);
        assertThat(entry.standing(LEAP_DAY.plusDays(1))).isEqualTo(ReceivedStanding.EXPIRED);
    }

    /** From what it is, what may be done to it and what it is then; a refusal leaves it as it was. */
    @ParameterizedTest
    @CsvSource({
        "IN_FORCE, suspend, SUSPENDED",
        "IN_FORCE, lift, refused",
        "IN_FORCE, vanish, ENDED",
        "IN_FORCE, follow, ENDED",
        "SUSPENDED, suspend, refused",
        "SUSPENDED, lift, IN_FORCE",
        "SUSPENDED, vanish, ENDED",
        "SUSPENDED, follow, ENDED",
        "EXPIRED, suspend, refused",
        "EXPIRED, lift, refused",
        "EXPIRED, vanish, ENDED",
        "EXPIRED, follow, ENDED",
        "ENDED, suspend, refused",
        "ENDED, lift, refused",
        "ENDED, follow, ENDED"
    })
    void goesWhereItsSourceAndTheCreditOfficeLeadIt(ReceivedStanding from, String act, String to) {
        LocalDate today = LEAP_DAY.plusDays(1);
        ReceivedEntry entry = standing(from, today);
        if ("refused".equals(to)) {
            assertRefused(refusal(from, act), () -> act(entry, act, today));
            assertThat(entry.standing(today)).isEqualTo(from);
        } else {
            act(entry, act, today);
            assertThat(entry.standing(today)).hasToString(to);
        }
    }

    /** Whose place is taken ends; whoever was ended before keeps why. */
    @Test
    void whyItEndedIsSaidOnce() {
        ReceivedEntry entry = standing(ReceivedStanding.ENDED, LEAP_DAY);
        act(entry, "follow", LEAP_DAY);
        assertThat(entry.ending()).isEqualTo(ReceivedEnding.GONE_FROM_SOURCE);
        ReceivedEntry twice = standing(ReceivedStanding.IN_FORCE, LEAP_DAY);
        act(twice, "follow", LEAP_DAY);
        assertThat(twice.ending()).isEqualTo(ReceivedEnding.FOUND_TWICE);
    }

    private static ListsError refusal(ReceivedStanding from, String act) {
        if ("lift".equals(act)) {
            return ListsError.NOT_SUSPENDED;
        }
        return from == ReceivedStanding.SUSPENDED ? ListsError.SUSPENDED_ALREADY : ListsError.NOT_PUBLISHED;
    }

    private static void act(ReceivedEntry entry, String act, LocalDate today) {
        switch (act) {
            case "suspend" -> suspend(entry, today);
            case "lift" -> entry.liftOrder(ORDER, OFFICE);
            case "vanish" -> entry.vanish(delivery(today, false));
            default ->
                entry.follow(
                        new ListedSubject("0AWE35PSG1C9T", entry.subject().kind(), Entries.NAME, Entries.CODE),
                        false,
                        today);
        }
    }

    private static ReceivedEntry standing(ReceivedStanding wanted, LocalDate today) {
        ReceivedEntry entry = until(wanted == ReceivedStanding.EXPIRED ? today.minusDays(1) : null);
        if (wanted == ReceivedStanding.SUSPENDED) {
            suspend(entry, today);
        } else if (wanted == ReceivedStanding.ENDED) {
            entry.vanish(delivery(today, false));
        }
        assertThat(entry.standing(today)).isEqualTo(wanted);
        return entry;
    }

    private static void suspend(ReceivedEntry entry, LocalDate day) {
        entry.suspendBy(ORDER, "异议核实", OFFICE, Entries.dayOf(day));
    }

    private static ReceivedEntry until(LocalDate last) {
        return ReceivedEntry.of(COURTS, told(Entries.SUBJECT, CASE, last), delivery(LISTED, false), NOON);
    }
}
