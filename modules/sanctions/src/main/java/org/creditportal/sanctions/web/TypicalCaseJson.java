package org.creditportal.sanctions.web;

import org.creditportal.sanctions.api.typical.TypicalCaseView;

/** A typical case as bureaus' own systems read it; field names are the interface. */
public class TypicalCaseJson {

    public final String number;
    public final long version;
    public final String state;
    public final String standing;
    public final String task;
    public final String caseNumber;
    public final String bureau;
    public final String title;
    public final String text;
    public final String publishedOn;

    TypicalCaseJson(TypicalCaseView found) {
        this.number = found.row().number();
        this.version = found.version();
        this.state = found.row().state().name();
        this.standing = found.row().standing().name();
        this.task = found.row().task();
        this.caseNumber = found.row().caseNumber();
        this.bureau = found.row().bureau();
        this.title = found.row().title();
        this.text = found.text();
        this.publishedOn = JointCaseJson.text(found.row().publishedOn());
    }
}
