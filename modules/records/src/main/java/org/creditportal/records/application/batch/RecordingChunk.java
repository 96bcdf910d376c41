package org.creditportal.records.application.batch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.records.domain.batch.Batch;
import org.creditportal.records.domain.record.Origin;
import org.creditportal.records.domain.record.Withholding;

/**
 * Rows of one batch that go on record together.
 *
 * @param rows every row of the file between two points, good or not
 * @param portion the rows that other lanes write at the same time, and these
 * @param today the legal date on which they go on record
 */
record RecordingChunk(
        Batch batch, List<JudgedRow> rows, List<JudgedRow> portion, ReportingTerms terms, LocalDate today) {

    RecordingChunk(Batch batch, List<JudgedRow> rows, ReportingTerms terms, LocalDate today) {
        this(batch, rows, rows, terms, today);
    }

    /** The rows of one lane: those of the same subject are always in the same. */
    RecordingChunk part(int lane, int lanes) {
        List<JudgedRow> own = rows.stream()
                .filter(row -> Math.floorMod(row.subjectKey().hashCode(), lanes) == lane)
                .toList();
        return new RecordingChunk(batch, own, portion, terms, today);
    }

    /** The good rows that other lanes write. */
    Stream<JudgedRow> besides() {
        Set<Long> own = rows.stream().map(JudgedRow::line).collect(Collectors.toSet());
        return portion.stream().filter(row -> row.isGood() && !own.contains(row.line()));
    }

    String source() {
        return batch.file().name();
    }

    Signatory recorder() {
        return batch.recorder();
    }

    Origin origin(JudgedRow row, Instant now) {
        return new Origin(batch.bureau(), batch.id(), row.line(), recorder(), now);
    }

    Withholding withholding() {
        return batch.withholding();
    }

    long firstLine() {
        return rows.get(0).line();
    }

    long lastLine() {
        return rows.get(rows.size() - 1).line();
    }
}
