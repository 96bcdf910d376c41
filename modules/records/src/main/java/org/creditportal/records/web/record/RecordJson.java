package org.creditportal.records.web.record;

import java.util.List;
import org.creditportal.kernel.page.Page;
import org.creditportal.records.api.record.RecordRow;

/** Found records as bureaus' own systems read them. */
public class RecordJson {

    public String number;
    public String kind;
    public String state;
    public String documentNumber;
    public String decidedOn;
    public String subjectNumber;
    public String subjectName;
    public String subjectCode;
    public String subjectKind;
    public String bureau;
    public String authority;

    /** One page of records. */
    public static class Records {
        public long total;
        public int page;
        public int size;
        public List<RecordJson> items;
    }

    static Records of(Page<RecordRow> page) {
        Records records = new Records();
        records.total = page.total();
        records.page = page.page();
        records.size = page.size();
        records.items = page.items().stream().map(RecordJson::of).toList();
        return records;
    }

    private static RecordJson of(RecordRow row) {
        RecordJson json = new RecordJson();
        json.number = row.getNumber().value();
        json.kind = row.getKind().name();
        json.state = row.getState().name();
        json.documentNumber = row.getDocumentNumber();
        json.decidedOn = row.getDecidedOn().toString();
        json.subjectNumber = row.getSubjectNumber().value();
        json.subjectName = row.getSubjectName();
        json.subjectCode = row.getSubjectCode();
        json.subjectKind = row.getSubjectKind().name();
        json.bureau = row.getBureau();
        json.authority = row.getAuthorityName();
        return json;
    }
}
