package org.creditportal.lists.domain;

import java.util.Optional;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;

/**
 * Where a list asks it, nobody is listed who was not told and could not be heard: it is decided when the hearing is over, or who
 * spoke was answered, and published when the decision was served. A list that asks no notice knows none of these steps.
 */
final class NoticeComesFirst {

    private NoticeComesFirst() {}

    static boolean allows(ListEntry entry, EntryState next, OfficialDay today) {
        return hindrance(entry, next, today).isEmpty();
    }

    static void demand(ListEntry entry, EntryState next, OfficialDay today) {
        hindrance(entry, next, today).ifPresent(refusal -> {
            throw new ListingRefusedException(refusal, lastDay(entry, today));
        });
    }

    private static Object lastDay(ListEntry entry, OfficialDay today) {
        boolean told = entry.hearing() != null && entry.hearing().notified() != null;
        return told ? entry.hearing().until(today.calendar()).date() : "";
    }

    private static Optional<ListsError> hindrance(ListEntry entry, EntryState next, OfficialDay today) {
        boolean asked = entry.hearing() != null;
        boolean told = asked && entry.hearing().notified() != null;
        return switch (next) {
            case NOTIFIED -> unless(asked && !told, ListsError.NOTICE_NOT_ASKED);
            case APPROVED ->
                unless(!asked || told, ListsError.NOTICE_MISSING)
                        .or(() -> unless(!told || isHeard(entry, today), ListsError.HEARING_NOT_OVER));
            case REJECTED -> unless(!told || isHeard(entry, today), ListsError.HEARING_NOT_OVER);
            case SERVED -> unless(asked, ListsError.NOTICE_NOT_ASKED);
            case PUBLISHED -> unless(!asked || entry.decision() != null, ListsError.DECISION_NOT_SERVED);
            case PROPOSED, STATED, ANSWERED, WITHDRAWN, CLOSED -> Optional.empty();
        };
    }

    private static Optional<ListsError> unless(boolean kept, ListsError refusal) {
        return kept ? Optional.empty() : Optional.of(refusal);
    }

    private static boolean isHeard(ListEntry entry, OfficialDay today) {
        return entry.hearing().isOver(today)
                || entry.steps().stream().anyMatch(step -> step.to().equals(EntryState.ANSWERED.name()));
    }
}
