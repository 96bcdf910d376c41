package org.creditportal.sanctions.web;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.sanctions.api.CaseView;
import org.creditportal.sanctions.api.MeasureRow;
import org.creditportal.sanctions.api.TaskRow;

/** A joint case as bureaus' own systems read it; field names are the interface. */
public class JointCaseJson {

    public final String number;
    public final long version;
    public final String effect;
    public final String state;
    public final String standing;
    public final String subjectNumber;
    public final String subjectName;
    public final String ground;
    public final String bureau;
    public final String from;
    public final String until;
    public final List<String> fittingMeasures;
    public final List<String> measures;
    public final List<String> tasks;

    JointCaseJson(CaseView found, List<MeasureRow> fitting) {
        this.number = found.row().number();
        this.version = found.version();
        this.effect = found.row().effect().name();
        this.state = found.row().state().name();
        this.standing = found.row().standing().name();
        this.subjectNumber = found.row().subjectNumber();
        this.subjectName = found.row().subjectName();
        this.ground = found.row().ground();
        this.bureau = found.row().bureau();
        this.from = text(found.row().from());
        this.until = text(found.row().until());
        this.fittingMeasures = fitting.stream().map(MeasureRow::code).toList();
        this.measures = found.measures().stream().map(MeasureRow::code).toList();
        this.tasks = found.tasks().stream().map(TaskRow::number).toList();
    }

    /** Dates are ISO 8601 text, whatever writes the JSON. */
    static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
