package org.creditportal.sanctions.web;

import java.util.List;
import org.creditportal.sanctions.api.RelatedMatter;
import org.creditportal.sanctions.api.TaskView;

/** A task as bureaus' own systems read it; field names are the interface. */
public class MeasureTaskJson {

    public final String number;
    public final long version;
    public final String caseNumber;
    public final String effect;
    public final String state;
    public final String standing;
    public final String measure;
    public final String basis;
    public final List<String> matters;
    public final String subjectNumber;
    public final String subjectName;
    public final String bureau;
    public final String leadBureau;
    public final String from;
    public final String until;
    public final String dueOn;
    public final int feedback;

    MeasureTaskJson(TaskView task) {
        this.number = task.row().number();
        this.version = task.version();
        this.caseNumber = task.row().caseNumber();
        this.effect = task.row().effect().name();
        this.state = task.row().state().name();
        this.standing = task.row().standing().name();
        this.measure = task.row().measure().zh();
        this.basis = task.basis().document() + " " + task.basis().article();
        this.matters = task.matters().stream().map(RelatedMatter::name).toList();
        this.subjectNumber = task.row().subjectNumber();
        this.subjectName = task.row().subjectName();
        this.bureau = task.row().bureau();
        this.leadBureau = task.row().lead();
        this.from = JointCaseJson.text(task.from());
        this.until = JointCaseJson.text(task.until());
        this.dueOn = JointCaseJson.text(task.row().dueOn());
        this.feedback = task.feedback().size();
    }
}
