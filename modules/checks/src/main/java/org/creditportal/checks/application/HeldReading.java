package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.creditportal.checks.api.report.HeldFacts;
import org.creditportal.checks.domain.report.Report;
import org.creditportal.kernel.error.CollisionException;
import org.creditportal.lists.api.EntryGate;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.records.api.record.RecordGate;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.api.subject.SubjectNumber;

/**
 * Reads what a report is issued of, and holds it until the report is there. Whoever corrects it, takes it back or joins its subject with
 * another was there before the last reading, or waits and finds the report, which he then overtakes ({@link ReportMarks}).
 */
@ApplicationScoped
public class HeldReading {

    /** Something new is told at each of so many readings only where a file about the subject is being taken in. */
    private static final int READINGS = 4;

    private ReportReading reading;
    private RecordGate records;
    private EntryGate entries;
    private Iterable<HeldFacts> others;

    protected HeldReading() {}

    @Inject
    HeldReading(ReportReading reading, RecordGate records, EntryGate entries, @Any Instance<HeldFacts> others) {
        this(reading, records, entries, (Iterable<HeldFacts>) others);
    }

    HeldReading(ReportReading reading, RecordGate records, EntryGate entries, Iterable<HeldFacts> others) {
        this.reading = reading;
        this.records = records;
        this.entries = entries;
        this.others = others;
    }

    /**
     * @throws CollisionException where others change what is told faster than it is held
     */
    ReadReport read(Report report) {
        records.requireHeldSubjects(List.of(new SubjectNumber(report.subjectNumber())));
        ReadReport read = reading.read(report);
        Set<String> held = Set.of();
        for (int i = 0; i < READINGS; i++) {
            Set<String> told = read.numbers();
            if (held.containsAll(told)) {
                return read;
            }
            hold(told);
            held = told;
            read = reading.readAgain(report);
        }
        throw new CollisionException();
    }

    /** Records first, for entries rest on them, and measures on both; each asks for its own among the numbers. */
    private void hold(Set<String> told) {
        records.hold(told.stream().map(RecordNumber::new).toList());
        told.stream().sorted().map(EntryNumber::new).forEach(entries::hold);
        others.forEach(other -> other.hold(told));
    }
}
