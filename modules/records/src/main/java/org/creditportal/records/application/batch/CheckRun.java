package org.creditportal.records.application.batch;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.files.read.FileNote;
import org.creditportal.records.api.batch.RowResult;
import org.creditportal.records.application.batch.RowJudge.Purpose;
import org.creditportal.records.application.batch.SubjectTable.Named;
import org.creditportal.records.application.record.KnownDecisions.Known;
import org.creditportal.records.application.subject.KnownSubjects;
import org.creditportal.records.domain.batch.Batch;
import org.creditportal.records.domain.batch.RowCounts;
import org.creditportal.records.domain.batch.RowFault;
import org.creditportal.records.domain.correction.Correction;
import org.creditportal.records.domain.template.Finding;
import org.creditportal.records.domain.template.Templates;

/**
 * The check of one file, from its first row to its last. Two rows that say different things of one decision are both wrong,
 * and so are all rows about an identifier that stands beside several names, so that the order of rows never decides.
 */
final class CheckRun {

    private static final int ROWS_AT_ONCE = 1000;
    private static final int ROWS_NOTED_AT_ONCE = 5000;

    private final Batch batch;
    private final String worker;
    private final ImportSteps steps;
    private final RowFindings findings;
    private final DecisionTable decisions = new DecisionTable();
    private final SubjectTable subjects = new SubjectTable();
    private final Strangers strangers = new Strangers();
    private final RowMarks marks = new RowMarks();
    private final List<RowFault> faults = new ArrayList<>();
    private int errors;
    private int noted;

    CheckRun(Batch batch, String worker, ImportSteps steps) {
        this.batch = batch;
        this.worker = worker;
        this.steps = steps;
        this.findings = new RowFindings(Templates.require(batch.file().template()));
    }

    /** Gives every row its result. */
    void check(BatchRows files) throws IOException {
        LocalDate day = files.today();
        List<FileNote> notes;
        try (JudgedRows rows = files.openJudged(batch, Purpose.TO_COMPARE)) {
            rows.forEach(ROWS_AT_ONCE, this::checkAndNote);
            notes = rows.notes();
        }
        note();
        RowCounts counts = marks.counts(errors);
        if (counts.areAllGood()) {
            files.notePassed(batch, day);
        }
        steps.finishCheck(batch.id(), worker, counts, notes);
    }

    private void checkAndNote(List<JudgedRow> rows) {
        check(rows);
        if (marks.rows() - noted >= ROWS_NOTED_AT_ONCE || faults.size() >= ROWS_NOTED_AT_ONCE) {
            note();
        }
    }

    private void check(List<JudgedRow> rows) {
        Counterparts onRecord =
                steps.counterparts(rows.stream().filter(JudgedRow::isGood).toList(), strangers);
        for (JudgedRow row : rows) {
            int place = marks.add(row.line());
            if (row.isGood()) {
                tell(place, row.findings());
                decide(row, place, onRecord);
            } else {
                bad(place, row.findings());
            }
        }
    }

    private void decide(JudgedRow row, int place, Counterparts onRecord) {
        Holders holders = onRecord.holders();
        Known known = onRecord.decision(row);
        Correction proposal = onRecord.proposal(row);
        if (holders.contradict(row)) {
            bad(place, findings.ofAnotherName(row, holders.of(row)));
        } else if (!holders.isOnRecord(row) && hasSeveralNames(row, place)) {
            bad(place, findings.severalNames(row, marks.line(subjects.before(place))));
        } else if (known != null && known.isWithdrawn()) {
            bad(place, findings.withdrawnBefore(row, known));
        } else if (proposal != null && !saysWhatIsKnown(row, known, proposal)) {
            bad(place, findings.correctionOpen(row, known));
        } else {
            compare(row, place, known, proposal != null, holders.otherThanRepresentative(row));
        }
    }

    /** Whether the row repeats the record, or what is proposed that it should say. */
    private boolean saysWhatIsKnown(JudgedRow row, Known known, Correction proposal) {
        String digest = steps.contentDigest(row);
        return !known.isCorrectedBy(digest)
                || proposal.proposed() != null
                        && proposal.proposed().contentDigest().equals(digest);
    }

    /** Whether rows of the file name the subject differently; those before are wrong as well then. */
    private boolean hasSeveralNames(JudgedRow row, int place) {
        Named named = subjects.add(row.compared().subject(), row.compared().name(), place);
        if (named == Named.OTHERWISE) {
            for (int earlier = subjects.before(place); earlier != 0; earlier = subjects.before(earlier)) {
                if (!marks.isBad(earlier)) {
                    bad(earlier, findings.severalNames(row, row.line()));
                }
            }
        }
        return named != Named.ALIKE;
    }

    /** @param other whose number the representative has; {@code null} where that is clear */
    private void compare(JudgedRow row, int place, Known known, boolean repeated, KnownSubjects.Known other) {
        RowResult result = known == null
                ? RowResult.GOOD
                : !repeated && known.isCorrectedBy(steps.contentDigest(row))
                        ? RowResult.CORRECTION
                        : RowResult.DUPLICATE;
        if (result == RowResult.CORRECTION
                && known.isWrittenOtherwise(row.facts().document())) {
            bad(place, findings.writtenOtherwise(row, known));
            return;
        }
        if (result != RowResult.DUPLICATE && other != null) {
            bad(place, findings.representativeOfAnotherName(row, other));
            return;
        }
        switch (decisions.add(row.decisionKey(), row.compared().content(), place)) {
            case NONE -> marks.set(place, result);
            case SAME -> marks.set(place, RowResult.DUPLICATE);
            case DIFFERENT -> conflict(row, place);
        }
    }

    private void conflict(JudgedRow row, int place) {
        int earlier = decisions.earlierRow();
        if (!marks.isBad(earlier)) {
            bad(earlier, findings.repeatedDifferently(row, row.line()));
        }
        bad(place, findings.repeatedDifferently(row, marks.line(earlier)));
    }

    private void bad(int place, Finding finding) {
        bad(place, List.of(finding));
    }

    private void bad(int place, List<Finding> found) {
        marks.set(place, RowResult.BAD);
        errors += found.size();
        tell(place, found);
    }

    private void tell(int place, List<Finding> found) {
        found.forEach(finding -> faults.add(RowFault.of(marks.line(place), finding)));
    }

    private void note() {
        steps.noteChecked(batch.id(), worker, marks.rows(), List.copyOf(faults));
        noted = marks.rows();
        faults.clear();
    }
}
