package org.creditportal.lists.web;

import org.creditportal.lists.api.received.ReceivedEntryRow;

/** An entry that others decided as a line of a list, as other systems read it; field names are the interface. */
public class ReceivedEntryRowJson {

    public final String number;
    public final String sourceName;
    public final String listName;
    public final String colour;
    public final String subjectNumber;
    public final String subjectName;
    public final String subjectCode;
    public final String subjectKind;
    public final String standing;
    public final String decidedOn;
    public final String until;
    public final String asOf;

    ReceivedEntryRowJson(ReceivedEntryRow row) {
        this.number = row.number();
        this.sourceName = row.source().zh();
        this.listName = row.listName().zh();
        this.colour = row.colour() == null ? null : row.colour().name();
        this.subjectNumber = row.subject().number();
        this.subjectName = row.subject().name();
        this.subjectCode = row.subject().code();
        this.subjectKind = row.subject().kind().name();
        this.standing = row.standing().name();
        this.decidedOn = ListEntryJson.text(row.decidedOn());
        this.until = ListEntryJson.text(row.until());
        this.asOf = ListEntryJson.text(row.asOf());
    }
}
