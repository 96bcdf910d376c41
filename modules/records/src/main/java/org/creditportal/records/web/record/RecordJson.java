package org.creditportal.records.web.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.creditportal.records.api.record.FoundRecord;
import org.creditportal.records.api.record.RecordPage;
import org.creditportal.records.api.record.RecordRow;
import org.creditportal.records.api.record.RecordStanding;
import org.creditportal.records.api.record.RecordView;

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

    private static RecordJson of(FoundRecord found) {
        return of(found.row(), found.standing());
    }

    static RecordJson of(RecordView record, LocalDate today) {
        return of(record.row(), RecordStanding.of(record, today));
    }

    private static RecordJson of(RecordRow row, RecordStanding standing) {
        RecordJson json = new RecordJson();
        json.number = row.number().value();
        json.kind = row.kind().name();
        json.state = row.state().name();
        json.standing = standing.name();
        json.documentNumber = row.documentNumber();
        json.decidedOn = row.decidedOn().toString();
        json.subjectNumber = row.subjectNumber().value();
        json.subjectName = row.subjectName();
        json.subjectCode = row.subjectCode();
        json.subjectKind = row.subjectKind().name();
        json.bureau = row.bureau();
        json.authority = row.authorityName();
        return json;
    }
}
