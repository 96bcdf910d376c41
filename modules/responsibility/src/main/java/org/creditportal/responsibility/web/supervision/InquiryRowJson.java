package org.creditportal.responsibility.web.supervision;

import org.creditportal.responsibility.api.supervision.InquiryRow;

/** An inquiry in a list of the interface. Field names are the interface. */
public class InquiryRowJson {

    public final String number;
    public final String figure;
    public final String bureau;
    public final String first;
    public final String last;
    public final String area;
    public final long amount;
    public final String supervisor;
    public final String state;
    public final String openedAt;
    public final String dueOn;
    public final boolean late;

    InquiryRowJson(InquiryRow row) {
        this.number = row.number();
        this.figure = row.figure().figure().toString();
        this.bureau = row.figure().bureau();
        this.first = row.figure().first().toString();
        this.last = row.figure().last().toString();
        this.area = row.figure().area();
        this.amount = row.amount();
        this.supervisor = row.supervisor();
        this.state = row.state().name();
        this.openedAt = row.openedAt().toString();
        this.dueOn = row.dueOn() == null ? null : row.dueOn().toString();
        this.late = row.late();
    }
}
