package org.creditportal.lists.application;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.lists.api.received.ReceivedFaultRow;
import org.creditportal.records.api.subject.ToldSubject;

/**
 * A row of another authority's list, as it was read.
 *
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
        List<ReceivedFaultRow> faults) {

    ReadRow {
        faults = List.copyOf(faults);
    }

    static ReadRow faulty(int line, List<ReceivedFaultRow> faults) {
        return new ReadRow(line, null, null, null, null, null, null, faults);
    }

    boolean isSound() {
        return faults.isEmpty();
    }
}
