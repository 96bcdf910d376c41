package org.creditportal.lists.domain;

import java.time.LocalDate;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.NoticeKind;

/**
 * A statement came on a day between the notice and today. Only the subject can do without the rest of the time that is the
 * subject's own; a public notice is for everybody, and runs to its end.
 */
final class StatementsAreReceived {

    private StatementsAreReceived() {}

    static void demand(Hearing hearing, LocalDate receivedOn, boolean waivesRest, OfficialDay today) {
        LocalDate told = hearing.notified().on();
        if (receivedOn == null || receivedOn.isBefore(told) || receivedOn.isAfter(today.date())) {
            throw new ListingRefusedException(ListsError.STATEMENT_DAY, told);
        }
        if (waivesRest && hearing.kind() == NoticeKind.PUBLIC_NOTICE) {
            throw new ListingRefusedException(ListsError.NOBODY_WAIVES);
        }
    }
}
