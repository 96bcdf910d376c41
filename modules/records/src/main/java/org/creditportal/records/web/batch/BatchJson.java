package org.creditportal.records.web.batch;

import java.util.List;
import java.util.Locale;
import org.creditportal.kernel.page.Page;
import org.creditportal.records.api.batch.BatchView;
import org.creditportal.records.api.batch.RowErrorRow;

/** A batch as bureaus' own systems read it. Times are UTC in ISO 8601; errors come in pages. */
public class BatchJson {

    public String number;
    public String state;
    public String fileName;
    public String encoding;
    public String uploadedAt;
    public int rows;
    public int good;
    public int bad;
    public int duplicate;
    public int correction;
    public int checked;
    public int passed;
    public int corrected;
    public int recorded;
    public List<String> ignoredColumns;
    public Errors errors;

    /** One page of the batch's errors. */
    public static class Errors {
        public long total;
        public int page;
        public int size;
        public List<RowErrorJson> items;
    }

    /** One error; {@code code} is stable, the words follow the language. */
    public static class RowErrorJson {
        public long line;
        public String column;
        public String value;
        public String code;
        public String fault;
        public String remedy;
    }

    static BatchJson of(BatchView batch, Page<RowErrorRow> errors, Locale language) {
        BatchJson json = new BatchJson();
        json.number = batch.getNumber().value();
        json.state = batch.getState().name();
        json.fileName = batch.getFileName();
        json.encoding = batch.getEncoding();
        json.uploadedAt = batch.getUploadedAt().toString();
        json.rows = batch.getCounts().rows();
        json.good = batch.getCounts().good();
        json.bad = batch.getCounts().bad();
        json.duplicate = batch.getCounts().duplicates();
        json.correction = batch.getCounts().corrections();
        json.checked = batch.getCounts().checked();
        json.passed = batch.getCounts().passed();
        json.corrected = batch.getCounts().corrected();
        json.recorded = batch.getCounts().recorded();
        json.ignoredColumns = batch.getIgnoredColumns();
        json.errors = errors(errors, new RowErrorTexts(language));
        return json;
    }

    private static Errors errors(Page<RowErrorRow> page, RowErrorTexts texts) {
        Errors errors = new Errors();
        errors.total = page.total();
        errors.page = page.page();
        errors.size = page.size();
        errors.items = page.items().stream().map(row -> error(row, texts)).toList();
        return errors;
    }

    private static RowErrorJson error(RowErrorRow row, RowErrorTexts texts) {
        RowErrorJson json = new RowErrorJson();
        json.line = row.getLine();
        json.column = row.getColumn();
        json.value = row.getValue();
        json.code = row.getCode();
        json.fault = texts.fault(row);
        json.remedy = texts.remedy(row);
        return json;
    }
}
