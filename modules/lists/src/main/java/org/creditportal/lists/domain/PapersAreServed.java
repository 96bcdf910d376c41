package org.creditportal.lists.domain;

import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;
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
