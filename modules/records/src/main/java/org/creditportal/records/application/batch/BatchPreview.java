package org.creditportal.records.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditportal.files.read.RawRow;
import org.creditportal.records.api.batch.EnterRecord;
import org.creditportal.records.api.batch.FaultyRowSink;
import org.creditportal.records.api.batch.PreviewRow;
import org.creditportal.records.api.batch.RecordImport;
import org.creditportal.records.api.batch.RowErrorRow;
import org.creditportal.records.api.batch.RowResult;
import org.creditportal.records.application.record.KnownDecisions.Known;
import org.creditportal.records.application.subject.DecisionKeys;
import org.creditportal.records.domain.batch.Batch;
import org.creditportal.records.domain.batch.RowFault;
import org.creditportal.records.domain.batch.RowFaults;
import org.creditportal.records.domain.template.Finding;
import org.creditportal.records.domain.template.Header;
import org.creditportal.records.domain.template.RowFields;
import org.creditportal.records.domain.template.Template;
import org.creditportal.records.domain.template.Templates;

/** Shows rows of stored files again, judged as they would be now. */
@ApplicationScoped
public class BatchPreview {

    private static final int FAULTS_AT_ONCE = 1000;

    @Inject
    private BatchRows files;

    @Inject
    private RowFaults faults;

    @Inject
    private RowCounterparts counterparts;

    @Inject
    private DecisionKeys keys;

    /** The first rows and what becomes of them. */
    List<PreviewRow> first(Batch batch, int count) {
        List<RowFields> read = new ArrayList<>();
        RowJudge judge;
        try (TemplateRows rows = files.open(batch)) {
            judge = files.judge(rows.header().template(), batch.bureaus());
            RowFields row = rows.next();
            while (row != null && read.size() < count) {
                read.add(row);
                row = rows.next();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return read.isEmpty()
                ? List.of()
                : judged(batch, read.stream().map(judge::judge).toList());
    }

    private List<PreviewRow> judged(Batch batch, List<JudgedRow> rows) {
        long last = rows.get(rows.size() - 1).line();
        Set<Long> faulty = faults.faultyLines(batch.id(), rows.get(0).line(), last);
        Counterparts onRecord =
                counterparts.of(rows.stream().filter(JudgedRow::isGood).toList());
        return rows.stream()
                .map(row -> {
                    Known earlier = row.isGood() ? onRecord.decision(row) : null;
                    return Views.preview(
                            row.fields(),
                            files.today(),
                            result(row, faulty.contains(row.line()), earlier),
                            earlier == null ? null : earlier.number());
                })
                .toList();
    }

    private RowResult result(JudgedRow row, boolean faulty, Known known) {
        if (!row.isGood() || faulty) {
            return RowResult.BAD;
        }
        if (known == null) {
            return RowResult.GOOD;
        }
        return known.isCorrectedBy(keys.contentDigest(row.facts())) ? RowResult.CORRECTION : RowResult.DUPLICATE;
    }

    /** What is wrong with the values of a form. */
    List<RowFault> faults(EnterRecord form, String bureau) {
        Template template = Templates.require(form.template());
        JudgedRow judged = files.judge(template, List.of(bureau)).judge(BatchRows.fields(form));
        List<Finding> found = judged.isGood() ? besides(judged, new RowFindings(template)) : judged.findings();
        return found.stream()
                .filter(finding -> !finding.isWarning())
                .map(finding -> RowFault.of(1, finding))
                .toList();
    }

    /** What is on record speaks against a row that is good by itself. */
    private List<Finding> besides(JudgedRow row, RowFindings findings) {
        Counterparts onRecord = counterparts.of(List.of(row));
        if (onRecord.holders().contradict(row)) {
            return List.of(findings.ofAnotherName(row, onRecord.holders().of(row)));
        }
        Known known = onRecord.decision(row);
        if (known != null && known.isWithdrawn()) {
            return List.of(findings.withdrawnBefore(row, known));
        }
        boolean changes = known == null || known.isCorrectedBy(keys.contentDigest(row.facts()));
        if (changes && onRecord.holders().otherThanRepresentative(row) != null) {
            return List.of(
                    findings.representativeOfAnotherName(row, onRecord.holders().otherThanRepresentative(row)));
        }
        boolean overwrites =
                known != null && changes && known.isWrittenOtherwise(row.facts().document());
        return overwrites ? List.of(findings.writtenOtherwise(row, known)) : List.of();
    }

    /** Hands out the faulty rows as they were written. */
    void writeFaultyRows(Batch batch, FaultyRowSink sink) {
        try (TemplateRows rows = files.open(batch)) {
            List<String> texts = rows.headerTexts();
            sink.header(texts);
            writeFaultyRows(batch, rows, places(rows.header(), texts), sink);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void writeFaultyRows(Batch batch, TemplateRows rows, Map<String, Integer> places, FaultyRowSink sink)
            throws IOException {
        Map<Long, List<RowFault>> known = new HashMap<>();
        long knownUntil = 0;
        int written = 0;
        for (RawRow row = rows.nextRaw();
                row != null && written < RecordImport.MOST_FAULTY_ROWS;
                row = rows.nextRaw()) {
            if (row.line() > knownUntil) {
                knownUntil = row.line() + FAULTS_AT_ONCE;
                known.clear();
                faults.between(batch.id(), row.line(), knownUntil)
                        .forEach(fault -> known.computeIfAbsent(fault.line(), line -> new ArrayList<>())
                                .add(fault));
            }
            List<RowFault> found = known.get(row.line());
            if (found != null && !found.stream().allMatch(RowFault::isWarning)) {
                sink.row(row.values(), byPlace(found, places, row.values().size()));
                written++;
            }
        }
    }

    private static Map<String, Integer> places(Header header, List<String> texts) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            String code = header.columnCode(i);
            if (code != null) {
                places.put(code, i);
            }
        }
        return places;
    }

    private static Map<Integer, List<RowErrorRow>> byPlace(
            List<RowFault> found, Map<String, Integer> places, int width) {
        Map<Integer, List<RowErrorRow>> byPlace = new HashMap<>();
        found.forEach(
                fault -> byPlace.computeIfAbsent(places.getOrDefault(fault.column(), width), place -> new ArrayList<>())
                        .add(Views.error(fault)));
        return byPlace;
    }
}
