package org.creditportal.lists.domain;

import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.NoticeKind;
import org.creditportal.lists.api.Service;

/** Of what was served day, way and proof are told, and the day is not to come. */
final class PapersAreServed {

    private static final int LONGEST_NUMBER = 128;

    private PapersAreServed() {}

    static void demand(Service service, OfficialDay today) {
        if (service == null || !service.isWhole() || service.on().isAfter(today.date())) {
            throw new ListingRefusedException(ListsError.SERVICE_INCOMPLETE);
        }
    }

    /** Who is told in person may have been told before; the public is told by the site, from the day on which it is put up there. */
    static void demandNotice(NoticeKind kind, Service service, OfficialDay today) {
        demand(service, today);
        if (kind == NoticeKind.PUBLIC_NOTICE && !service.on().equals(today.date())) {
            throw new ListingRefusedException(ListsError.NOTICE_BEGINS_TODAY, today.date());
        }
    }

    /** A decision to remove that has a number is served, once. */
    static void demandToServe(Removal removal) {
        if (removal == null || !removal.isToServe()) {
            throw new ListingRefusedException(ListsError.NO_REMOVAL_TO_SERVE);
        }
    }

    /** The number of the decision's document, without blanks around it. */
    static String demandNumber(String number) {
        String stripped = number == null ? "" : number.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NUMBER) {
            throw new ListingRefusedException(ListsError.DECISION_NUMBER);
        }
        return stripped;
    }
}
