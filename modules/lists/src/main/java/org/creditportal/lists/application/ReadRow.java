package org.creditportal.lists.application;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.lists.api.received.ReceivedFaultRow;
import org.creditportal.records.api.subject.ToldSubject;

/**
 * A row of another authority's list, as it was read.
 *
 * @param subject of a faulty row only the name, if it can be relied on
 * @param document of a faulty row {@code null} where it cannot be relied on
 * @param over whether it says itself that its subject was removed: then it tells nothing that counts
 * @param faults what is wrong by itself; then nothing else is told
 */
record ReadRow(
        int line,
        ToldSubject subject,
        String authority,
        String document,
        LocalDate decidedOn,
        LocalDate until,
        String facts,
        boolean over,
        List<ReceivedFaultRow> faults) {

    ReadRow {
        faults = List.copyOf(faults);
    }

    static ReadRow faulty(int line, String name, String document, List<ReceivedFaultRow> faults) {
        return new ReadRow(line, new ToldSubject(name, null, null), null, document, null, null, null, false, faults);
    }

    /** The same where the list gives its code or number to several names. */
    ReadRow contested() {
        return new ReadRow(
                line, subject.withSeveralNames(), authority, document, decidedOn, until, facts, over, faults);
    }

    boolean isSound() {
        return faults.isEmpty();
    }
}
