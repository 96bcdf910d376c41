package org.creditportal.lists.web;

import java.util.List;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.text.Texts;
import org.creditportal.lists.api.received.ReceivedFaultRow;
import org.creditportal.lists.api.received.ReceivedImportRow;
import org.creditportal.webkit.rest.PageJson;

/** What came of a delivered list, as bureaus' own systems read it; field names are the interface. Times are UTC in ISO 8601. */
public class ReceivedListJson {

    public String number;
    public String sourceName;
    public String asOf;
    public String fileName;
    public String receivedAt;
    /** Absent while it is being taken in. */
    public String outcome;

    public int rows;
    public int faulty;
    public int added;
    public int changed;
    public int ended;
    public int missing;
    /** Titles of columns of which nobody knows what they tell. */
    public List<String> ignoredColumns;

    public String endingReason;
    public PageJson<ReceivedFaultJson> faults;

    /** One thing wrong in a row; {@code code} and {@code field} are stable, the words follow the language. */
    public static class ReceivedFaultJson {
        public int line;
        public String field;
        public String code;
        public String fault;
        public String remedy;
    }

    static ReceivedListJson of(ReceivedImportRow delivery, Page<ReceivedFaultRow> faults, Texts texts) {
        ReceivedListJson json = new ReceivedListJson();
        json.number = delivery.number();
        json.sourceName = delivery.source().zh();
        json.asOf = ListEntryJson.text(delivery.asOf());
        json.fileName = delivery.fileName();
        json.receivedAt = delivery.requestedAt().toString();
        json.outcome = delivery.outcome() == null ? null : delivery.outcome().name();
        json.rows = delivery.counts().rows();
        json.faulty = delivery.counts().faulty();
        json.added = delivery.counts().added();
        json.changed = delivery.counts().changed();
        json.ended = delivery.counts().ended();
        json.missing = delivery.counts().missing();
        json.ignoredColumns = delivery.ignoredColumns();
        json.endingReason = delivery.endingReason();
        json.faults = PageJson.of(faults, row -> fault(row, texts));
        return json;
    }

    private static ReceivedFaultJson fault(ReceivedFaultRow row, Texts texts) {
        ReceivedFaultJson json = new ReceivedFaultJson();
        json.line = row.line();
        json.field = row.field() == null ? null : row.field().name();
        json.code = row.fault().name();
        json.fault = texts.get("ReceivedFault." + json.code);
        json.remedy = texts.get("receivedImport.remedy." + json.code);
        return json;
    }
}
