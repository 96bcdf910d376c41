package org.creditportal.checks.web;

import org.creditportal.checks.api.scoring.ScoreGrade;
import org.creditportal.webkit.web.NamedForm;

/** A grade of a scoring model as an officer edits it. Without a name it is none. */
public class GradeForm extends NamedForm {

    private static final long serialVersionUID = 1L;

    private String grade;
    private int from;
    private int validMonths;

    static GradeForm of(ScoreGrade known) {
        GradeForm form = new GradeForm();
        form.grade = known.grade();
        form.from = known.from();
        form.show(known.words());
        form.validMonths = known.validMonths();
        return form;
    }

    boolean isFilledIn() {
        return grade != null && !grade.isBlank();
    }

    ScoreGrade grade() {
        return new ScoreGrade(grade.strip(), from, said(), validMonths);
    }

    public String getGrade() {
        return grade;
    }

    public void setGrade(String grade) {
        this.grade = grade;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = from;
    }

    public int getValidMonths() {
        return validMonths;
    }

    public void setValidMonths(int validMonths) {
        this.validMonths = validMonths;
    }
}
