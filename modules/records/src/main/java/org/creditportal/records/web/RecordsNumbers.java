package org.creditportal.records.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.batch.BatchNumber;
import org.creditportal.records.api.batch.RecordImport;
import org.creditportal.records.api.correction.CorrectionNumber;
import org.creditportal.records.api.correction.CorrectionProcedure;
import org.creditportal.records.api.correction.CorrectionRow;
import org.creditportal.records.api.record.RecordCriteria;
import org.creditportal.records.api.record.RecordLookup;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.api.record.RecordRow;
import org.creditportal.records.api.record.RecordSlice;
import org.creditportal.records.api.subject.PersonLookup;
import org.creditportal.records.api.subject.SubjectLookup;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.records.api.subject.SubjectView;
import org.creditportal.webkit.number.NumberHit;
import org.creditportal.webkit.number.NumberSource;

/** Records by their number, their decision's number, their subject's code or name; subjects, batches and corrections by number. */
@RequestScoped
public class RecordsNumbers implements NumberSource {

    private static final String MODULE = "records";
    private static final String NUMBER = "number";

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private RecordLookup records;

    @Inject
    private SubjectLookup subjects;

    @Inject
    private PersonLookup persons;

    @Inject
    private RecordImport batches;

    @Inject
    private CorrectionProcedure corrections;

    @Override
    public List<NumberHit> find(String term) {
        if (!currentOfficer.require().may(RecordsPermission.RECORDS_VIEW)) {
            return List.of();
        }
        List<NumberHit> hits = new ArrayList<>(numbered(term));
        if (hits.isEmpty()) {
            hits.addAll(written(term));
        }
        return hits;
    }

    private List<NumberHit> person(String idNumber) {
        try {
            return persons.require(idNumber).numbers().stream()
                    .map(subjects::require)
                    .map(RecordsNumbers::subject)
                    .toList();
        } catch (NotFoundException nobody) {
            return List.of();
        }
    }

    private List<NumberHit> numbered(String term) {
        return Stream.<NumberHit.Lookup>of(
                        number ->
                                record(records.require(new RecordNumber(number)).row()),
                        number -> subject(subjects.require(new SubjectNumber(number))),
                        number -> hit(
                                "batch",
                                batches.require(new BatchNumber(number)).row().fileName(),
                                null,
                                number),
                        number -> correction(corrections
                                .require(new CorrectionNumber(number))
                                .row()))
                .map(lookup -> NumberHit.byNumber(term, lookup))
                .filter(Objects::nonNull)
                .toList();
    }

    private List<NumberHit> written(String term) {
        try {
            List<RecordRow> rows = records.search(text(term), RecordSlice.latest(MOST)).rows().stream()
                    .map(found -> found.row())
                    .toList();
            return Stream.concat(
                            rows.stream().map(RecordsNumbers::subject).distinct(),
                            rows.stream().map(RecordsNumbers::record))
                    .toList();
        } catch (RecordsException refused) {
            return refused.code() == RecordsError.PERSONAL_NUMBER_ASKED ? person(term) : List.of();
        }
    }

    private static RecordCriteria text(String term) {
        return new RecordCriteria(term, null, null, null, null, null, null, null, null);
    }

    private static NumberHit record(RecordRow row) {
        return new NumberHit(
                MODULE, "record", row.documentNumber(), row.subjectName(), "/records/detail", numbered(row.number()));
    }

    private static NumberHit subject(RecordRow row) {
        return new NumberHit(
                MODULE,
                "subject",
                row.subjectName(),
                row.subjectCode(),
                "/records/subject",
                Map.of(NUMBER, row.subjectNumber().value()));
    }

    private static NumberHit subject(SubjectView view) {
        return hit("subject", view.name(), view.code(), view.number().value());
    }

    private static NumberHit correction(CorrectionRow row) {
        return hit(
                "correction",
                row.documentNumber(),
                row.subjectName(),
                row.number().value());
    }

    private static NumberHit hit(String kind, String name, String detail, String number) {
        return new NumberHit(MODULE, kind, name, detail, "/records/" + kind, Map.of(NUMBER, number));
    }

    private static Map<String, String> numbered(RecordNumber number) {
        return Map.of(NUMBER, number.value());
    }
}
