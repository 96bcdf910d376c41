package org.creditportal.records.web.batch;

import java.util.List;
import org.creditportal.kernel.page.Page;
import org.creditportal.records.api.PublishedCodes;
import org.creditportal.records.api.batch.BatchCounts;
import org.creditportal.records.api.batch.BatchView;
import org.creditportal.records.api.batch.FileNoteRow;
import org.creditportal.records.api.batch.RowErrorRow;
import org.creditportal.records.web.form.RowErrorTexts;
import org.creditportal.webkit.rest.PageJson;

/**
 * A batch as bureaus' own systems read it; what its counts mean says {@link BatchCounts}. Times are UTC in ISO 8601; errors
 * come in pages.
 */
public class BatchJson {

    public String number;
    public String state;
    public String origin;
    public String kind;
    public String template;
    public String catalogueItem;
    public String fileName;
    public String format;
    public String encoding;
    public String uploadedAt;
    public int rows;
    public int good;
    public int bad;
    public int duplicate;
    public int correction;
    public int checked;
    public int passed;
    public int recorded;
    public int corrected;
    public int proposed;
    public List<String> ignoredColumns;
    public List<Note> notes;
    public Failure failure;
    public PageJson<RowErrorJson> errors;

    /** Why the file could not be read to its end; absent when it could. {@code code} is stable. */
    public static class Failure {
        public String code;
        public String detail;
    }

    /** How the file was read, above all what was left unread; {@code code} is stable, the words follow the language. */
    public static class Note {
        public String code;
        public String what;
        public String detail;
    }

    /** One error; {@code code} is stable, the words follow the language. */
    public static class RowErrorJson {
        public long line;
        public String column;
        public String title;
        public String value;
        public String code;
        public String fault;
        public String remedy;
        /** Whether the row is recorded all the same. */
        public boolean warning;
    }

    /** @param failure why the file could not be read to its end, in words; {@code null} when it could */
    static BatchJson of(BatchView batch, String failure, Page<RowErrorRow> errors, RowErrorTexts texts) {
        BatchJson json = new BatchJson();
        json.number = batch.row().number().value();
        json.state = batch.row().state().name();
        json.origin = batch.row().origin().name();
        json.kind = batch.row().kind().name();
        json.template = batch.template();
        json.catalogueItem = batch.catalogueItem();
        json.fileName = batch.row().fileName();
        json.format = batch.format();
        json.encoding = batch.encoding();
        json.uploadedAt = batch.row().uploadedAt().toString();
        json.count(batch.row().counts());
        json.ignoredColumns = batch.ignoredColumns();
        json.notes = batch.notes().stream().map(row -> note(row, texts)).toList();
        json.failure = failure == null ? null : failure(batch, failure);
        json.errors = PageJson.of(errors, row -> error(row, texts));
        return json;
    }

    private void count(BatchCounts counts) {
        rows = counts.rows();
        good = counts.good();
        bad = counts.bad();
        duplicate = counts.duplicates();
        correction = counts.corrections();
        checked = counts.checked();
        passed = counts.passed();
        recorded = counts.recorded();
        corrected = counts.corrected();
        proposed = counts.proposed();
    }

    private static Note note(FileNoteRow row, RowErrorTexts texts) {
        Note note = new Note();
        note.code = row.code();
        note.what = row.what();
        note.detail = texts.note(row);
        return note;
    }

    private static Failure failure(BatchView batch, String words) {
        Failure failure = new Failure();
        failure.code = PublishedCodes.of(batch.failureCode());
        failure.detail = words;
        return failure;
    }

    private static RowErrorJson error(RowErrorRow row, RowErrorTexts texts) {
        RowErrorJson json = new RowErrorJson();
        json.line = row.line();
        json.column = row.column();
        json.title = texts.column(row);
        json.value = row.value();
        json.code = row.code();
        json.fault = texts.fault(row);
        json.remedy = texts.remedy(row);
        json.warning = row.warning();
        return json;
    }
}
