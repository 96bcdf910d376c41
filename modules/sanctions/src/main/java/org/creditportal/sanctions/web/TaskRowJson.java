package org.creditportal.sanctions.web;

import org.creditportal.sanctions.api.TaskRow;

/** A task in a list for bureaus' own systems; field names are the interface. */
public class TaskRowJson {

    public final String number;
    public final String caseNumber;
    public final String effect;
    public final String state;
    public final String standing;
    public final String measure;
    public final String subjectNumber;
    public final String subjectName;
    public final String bureau;
    public final String leadBureau;
    public final String dueOn;
    public final boolean late;

    TaskRowJson(TaskRow row) {
        this.number = row.number();
        this.caseNumber = row.caseNumber();
        this.effect = row.effect().name();
        this.state = row.state().name();
        this.standing = row.standing().name();
        this.measure = row.measure().zh();
        this.subjectNumber = row.subjectNumber();
        this.subjectName = row.subjectName();
        this.bureau = row.bureau();
        this.leadBureau = row.lead();
        this.dueOn = JointCaseJson.text(row.dueOn());
        this.late = row.late();
    }
}
