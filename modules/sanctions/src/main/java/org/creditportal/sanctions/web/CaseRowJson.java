package org.creditportal.sanctions.web;

import org.creditportal.sanctions.api.CaseRow;

/** A joint case in a list for bureaus' own systems; field names are the interface. */
public class CaseRowJson {

    public final String number;
    public final String effect;
    public final String state;
    public final String standing;
    public final String subjectNumber;
    public final String subjectName;
    public final String ground;
    public final String bureau;
    public final String until;
    public final int measures;

    CaseRowJson(CaseRow row) {
        this.number = row.number();
        this.effect = row.effect().name();
        this.state = row.state().name();
        this.standing = row.standing().name();
        this.subjectNumber = row.subjectNumber();
        this.subjectName = row.subjectName();
        this.ground = row.ground();
        this.bureau = row.bureau();
        this.until = JointCaseJson.text(row.until());
        this.measures = row.measures();
    }
}
