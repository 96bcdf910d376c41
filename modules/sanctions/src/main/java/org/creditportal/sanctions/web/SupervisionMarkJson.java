package org.creditportal.sanctions.web;

import org.creditportal.sanctions.api.supervision.MarkView;

/** A mark of key supervision as bureaus' own systems read it; field names are the interface. */
public class SupervisionMarkJson {

    public final String number;
    public final long version;
    public final String state;
    public final String standing;
    public final String subjectNumber;
    public final String subjectName;
    public final String ground;
    public final String bureau;
    public final String visibility;
    public final String from;
    public final String until;

    SupervisionMarkJson(MarkView found) {
        this.number = found.row().number();
        this.version = found.version();
        this.state = found.row().state().name();
        this.standing = found.row().standing().name();
        this.subjectNumber = found.row().subjectNumber();
        this.subjectName = found.row().subjectName();
        this.ground = found.row().ground();
        this.bureau = found.row().bureau();
        this.visibility = found.row().visibility().name();
        this.from = JointCaseJson.text(found.row().from());
        this.until = JointCaseJson.text(found.row().until());
    }
}
