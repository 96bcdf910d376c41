package org.creditportal.lists.web;

import org.creditportal.lists.api.received.SourceRow;

/** A source of lists that others decide, as bureaus' own systems read it; field names are the interface. */
public class ReceivedSourceJson {

    public final String id;
    public final String nameZh;
    public final String nameEn;
    public final String authority;
    public final String listType;
    public final String bureau;
    public final String asOf;
    public final boolean overdue;
    public final long inForce;

    ReceivedSourceJson(SourceRow row) {
        this.id = row.source().id();
        this.nameZh = row.source().name().zh();
        this.nameEn = row.source().name().en();
        this.authority = row.source().authority();
        this.listType = row.source().listType();
        this.bureau = row.source().bureau();
        this.asOf = ListEntryJson.text(row.asOf());
        this.overdue = row.overdue();
        this.inForce = row.inForce();
    }
}
