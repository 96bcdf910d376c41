package org.creditportal.lists.domain;

import java.util.Optional;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.NoticeKind;

/**
 * Where a list asks it, nobody is listed who was not told and could not be heard: it is decided when the hearing is over, an
 * answered statement does not end it (行政处罚法 Art. 44, 45, 62; 国办发〔2020〕49号: the subject is told and heard before it is
 * decided; a red list is put before the public for its whole time). Earlier it is only where the subject was answered and asks
 * for no more time. It is published when the decision was served. A list that asks no notice knows none of these steps.
 */
final class NoticeComesFirst {

    private NoticeComesFirst() {}

    static boolean allows(HeardEntry entry, EntryState next, OfficialDay today) {
        return hindrance(entry, next, today).isEmpty();
    }

    static void demand(HeardEntry entry, EntryState next, OfficialDay today) {
        hindrance(entry, next, today).ifPresent(refusal -> {
            throw new ListingRefusedException(refusal, lastDay(entry, today));
        });
    }

    private static Object lastDay(HeardEntry entry, OfficialDay today) {
        boolean told = entry.hearing() != null && entry.hearing().notified() != null;
        return told ? entry.hearing().until(today.calendar()).date() : "";
    }

    private static Optional<ListsError> hindrance(HeardEntry entry, EntryState next, OfficialDay today) {
        boolean asked = entry.hearing() != null;
        boolean told = asked && entry.hearing().notified() != null;
        return switch (next) {
            case NOTIFIED -> unless(asked && !told, ListsError.NOTICE_NOT_ASKED);
            case APPROVED -> unless(!asked || told, ListsError.NOTICE_MISSING).or(() -> unheard(entry, told, today));
            // Nobody is listed by it, and what the notice rests on may never come back.
            case REJECTED -> told && entry.hearing().isHidden() ? Optional.empty() : unheard(entry, told, today);
            case SERVED -> unless(asked, ListsError.NOTICE_NOT_ASKED);
            case PUBLISHED -> unless(!asked || entry.decision() != null, ListsError.DECISION_NOT_SERVED);
            // From elsewhere the portal alone sends it back, when its records say something else than who was told was
            // told.
            case RETURNED -> unless(entry.state() == EntryState.APPROVED, ListsError.NOT_RETURNABLE);
            case CLOSED -> unless(isTold(entry) || StepsOfAnEntry.isDecided(entry.state()), ListsError.DECIDED_BY_TWO);
            case PROPOSED, STATED, ANSWERED, WITHDRAWN -> Optional.empty();
        };
    }

    private static Optional<ListsError> unheard(HeardEntry entry, boolean told, OfficialDay today) {
        boolean hidden = told && entry.hearing().isHidden();
        return unless(!told || entry.isHeard(today), hidden ? ListsError.NOTICE_HIDDEN : ListsError.HEARING_NOT_OVER);
    }

    /** Whether it is the public that is told of it: nobody is wronged by a proposal that its bureau withdraws. */
    private static boolean isTold(HeardEntry entry) {
        return entry.hearing() != null && entry.hearing().kind() == NoticeKind.PUBLIC_NOTICE;
    }

    private static Optional<ListsError> unless(boolean kept, ListsError refusal) {
        return kept ? Optional.empty() : Optional.of(refusal);
    }
}
