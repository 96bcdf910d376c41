package org.creditportal.lists.domain;

import java.util.List;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;

/** An entry rests on records that the proposing bureau made itself, about this very subject, and that still stand. */
final class RecordsAreOwnAndOfTheSubject {

    private RecordsAreOwnAndOfTheSubject() {}

    static void demand(List<Ground> grounds, ListedSubject subject, Signatory officer) {
        if (grounds.isEmpty()) {
            throw new ListingRefusedException(ListsError.RECORD_MISSING);
        }
        grounds.forEach(ground -> demand(ground, subject, officer));
    }

    private static void demand(Ground ground, ListedSubject subject, Signatory officer) {
        if (!officer.isOf(ground.bureau())) {
            throw new ListingRefusedException(ListsError.RECORD_OF_OTHER_BUREAU, ground.record());
        }
        if (!ground.subject().equals(subject.number())) {
            throw new ListingRefusedException(ListsError.RECORD_OF_OTHER_SUBJECT, ground.record());
        }
        if (!ground.usable()) {
            throw new ListingRefusedException(ListsError.RECORD_NOT_USABLE, ground.record());
        }
    }
}
