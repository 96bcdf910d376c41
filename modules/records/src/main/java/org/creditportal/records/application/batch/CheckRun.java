package org.creditportal.records.application.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.creditportal.records.application.batch.DecisionTable.Earlier;
import org.creditportal.records.application.batch.RowJudge.Purpose;
import org.creditportal.records.application.record.KnownDecisions.Known;
import org.creditportal.records.domain.batch.Batch;
import org.creditportal.records.domain.batch.FileNote;
import org.creditportal.records.domain.batch.RowCounts;
import org.creditportal.records.domain.batch.RowFault;
import org.creditportal.records.domain.batch.RowResult;
import org.creditportal.records.domain.correction.Correction;
import org.creditportal.records.domain.template.Finding;
import org.creditportal.records.domain.template.Item;
import org.creditportal.records.domain.template.RowErrorCode;
import org.creditportal.records.domain.template.Template;
import org.creditportal.records.domain.template.Templates;

/**
 * The check of one file, from its first row to its last. Two rows that say different things of one decision are both wrong,
 * so that the order of rows never decides.
 */
final class CheckRun {

    private static final int ROWS_AT_ONCE = 1000;
    private static final int ROWS_NOTED_AT_ONCE = 5000;

    private final Batch batch;
    private final String worker;
    private final ImportSteps steps;
    private final Template template;
    private final DecisionTable decisions = new DecisionTable();
    private final int[] marked = new int[RowResult.values().length];
    private final List<RowFault> faults = new ArrayList<>();
    private int errors;
    private int noted;

    CheckRun(Batch batch, String worker, ImportSteps steps) {
        this.batch = batch;
        this.worker = worker;
        this.steps = steps;
        this.template = Templates.require(batch.file().template());
    }

    /** Gives every row its result. */
    void check(BatchRows files) throws IOException {
        List<FileNote> notes;
        try (JudgedRows rows = files.openJudged(batch, Purpose.TO_COMPARE)) {
            rows.forEach(ROWS_AT_ONCE, this::checkAndNote);
            notes = rows.notes();
        }
        note();
        steps.finishCheck(
                batch.id(),
                worker,
                new RowCounts(
                        count(RowResult.GOOD),
                        count(RowResult.CORRECTION),
                        count(RowResult.DUPLICATE),
                        count(RowResult.BAD),
                        errors),
                notes);
    }

    private void checkAndNote(List<JudgedRow> rows) {
        check(rows);
        if (checked() - noted >= ROWS_NOTED_AT_ONCE || faults.size() >= ROWS_NOTED_AT_ONCE) {
            note();
        }
    }

    private void check(List<JudgedRow> rows) {
        Map<String, Known> known = steps.known(rows.stream()
                .filter(JudgedRow::isGood)
                .map(JudgedRow::decisionKey)
                .toList());
        Map<Long, Correction> open = steps.openProposals(known.values());
        for (JudgedRow row : rows) {
            Known earlier = row.isGood() ? known.get(row.decisionKey()) : null;
            Correction proposal = earlier == null ? null : open.get(earlier.recordId());
            if (!row.isGood()) {
                bad(row.line(), row.findings());
            } else if (proposal != null && !saysWhatIsKnown(row, earlier, proposal)) {
                bad(row.line(), List.of(finding(row, RowErrorCode.CORRECTION_OPEN, earlier.number())));
            } else {
                tell(row.line(), row.findings());
                decide(row, earlier, proposal != null);
            }
        }
    }

    /** Whether the row repeats the record, or what is proposed that it should say. */
    private boolean saysWhatIsKnown(JudgedRow row, Known known, Correction proposal) {
        String digest = steps.contentDigest(row);
        return !known.isCorrectedBy(digest)
                || proposal.proposed() != null
                        && proposal.proposed().contentDigest().equals(digest);
    }

    private void decide(JudgedRow row, Known known, boolean repeated) {
        if (known != null && known.isWithdrawn()) {
            bad(row.line(), List.of(finding(row, RowErrorCode.WITHDRAWN_BEFORE, known.number())));
            return;
        }
        RowResult mark = known == null
                ? RowResult.GOOD
                : !repeated && known.isCorrectedBy(steps.contentDigest(row))
                        ? RowResult.CORRECTION
                        : RowResult.DUPLICATE;
        Earlier earlier = decisions.add(row.decisionKey(), row.fingerprint(), row.line(), mark);
        switch (earlier) {
            case NONE -> marked[mark.ordinal()]++;
            case SAME -> marked[RowResult.DUPLICATE.ordinal()]++;
            case DIFFERENT -> conflict(row);
        }
    }

    private void conflict(JudgedRow row) {
        long earlierLine = decisions.earlierLine();
        RowResult earlierMark = RowResult.values()[decisions.earlierMark()];
        if (earlierMark != RowResult.BAD) {
            marked[earlierMark.ordinal()]--;
            decisions.setEarlierMark(RowResult.BAD);
            bad(earlierLine, List.of(finding(row, RowErrorCode.REPEATED_DIFFERENTLY, row.line())));
        }
        bad(row.line(), List.of(finding(row, RowErrorCode.REPEATED_DIFFERENTLY, earlierLine)));
    }

    private Finding finding(JudgedRow row, RowErrorCode code, Object argument) {
        return new Finding(
                template.column(Item.DOCUMENT_NUMBER),
                code,
                row.fields().get(Item.DOCUMENT_NUMBER),
                List.of(String.valueOf(argument)));
    }

    private void bad(long line, List<Finding> findings) {
        marked[RowResult.BAD.ordinal()]++;
        errors += findings.size();
        tell(line, findings);
    }

    private void tell(long line, List<Finding> findings) {
        findings.forEach(finding -> faults.add(RowFault.of(line, finding)));
    }

    private void note() {
        steps.noteChecked(batch.id(), worker, checked(), List.copyOf(faults));
        noted = checked();
        faults.clear();
    }

    private int checked() {
        int sum = 0;
        for (int count : marked) {
            sum += count;
        }
        return sum;
    }

    private int count(RowResult mark) {
        return marked[mark.ordinal()];
    }
}
