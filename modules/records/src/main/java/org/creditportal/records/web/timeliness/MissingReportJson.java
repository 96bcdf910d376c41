package org.creditportal.records.web.timeliness;

import org.creditportal.records.api.timeliness.MissingReportRow;

/** A month without a report, for bureaus' own systems; field names are the interface. */
public class MissingReportJson {

    public final String bureau;
    public final String item;
    public final String itemName;
    public final String month;
    public final String dueOn;

    MissingReportJson(MissingReportRow row) {
        this.bureau = row.bureau();
        this.item = row.item();
        this.itemName = row.itemName();
        this.month = row.month().toString();
        this.dueOn = row.dueOn().toString();
    }
}
