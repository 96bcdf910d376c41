package org.creditportal.records.web.record;

import java.util.List;
import java.util.Objects;
import org.creditportal.records.api.record.FoundRecord;
import org.creditportal.records.api.record.RecordPage;

/** Found records as bureaus' own systems read them. */
public class RecordJson {

    public String number;
    public String kind;
    public String state;
    public String standing;
    public String documentNumber;
    public String decidedOn;
    public String subjectNumber;
    public String subjectName;
    public String subjectCode;
    public String subjectKind;
    public String bureau;
    public String authority;

    /** Some of the found records. */
    public static class Records {
        /** How many are found, counted up to 1,000. */
        public long count;

        /** Whether there are more than {@link #count}. */
        public boolean more;

        /** For {@code after}: where the following records begin; none after the last. */
        public String next;

        /** For {@code before}: where the preceding records end; none before the first. */
        public String previous;

        public List<RecordJson> items;
    }

    static Records of(RecordPage page) {
        Records records = new Records();
        records.count = page.count();
        records.more = page.more();
        records.next = Objects.toString(page.next(), null);
        records.previous = Objects.toString(page.previous(), null);
        records.items = page.rows().stream().map(RecordJson::of).toList();
        return records;
    }

    private static RecordJson of(FoundRecord row) {
        RecordJson json = new RecordJson();
        json.number = row.row().number().value();
        json.kind = row.row().kind().name();
        json.state = row.row().state().name();
        json.standing = row.standing().name();
        json.documentNumber = row.row().documentNumber();
        json.decidedOn = row.row().decidedOn().toString();
        json.subjectNumber = row.row().subjectNumber().value();
        json.subjectName = row.row().subjectName();
        json.subjectCode = row.row().subjectCode();
        json.subjectKind = row.row().subjectKind().name();
        json.bureau = row.row().bureau();
        json.authority = row.row().authorityName();
        return json;
    }
}
