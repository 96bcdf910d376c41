package org.creditportal.checks.web;

import java.io.Serializable;
import org.creditportal.checks.api.scoring.ScoreGrade;
import org.creditportal.kernel.tenant.LocalizedText;

/** A grade of a scoring model as an officer edits it. Without a name it is none. */
public class GradeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String grade;
    private int from;
    private String zh;
    private String en;
    private int validMonths;

    static GradeForm of(ScoreGrade known) {
        GradeForm form = new GradeForm();
        form.grade = known.grade();
        form.from = known.from();
        form.zh = known.words().zh();
        form.en = known.words().en();
        form.validMonths = known.validMonths();
        return form;
    }

    boolean isFilledIn() {
        return grade != null && !grade.isBlank();
    }

    ScoreGrade grade() {
        return new ScoreGrade(grade.strip(), from, new LocalizedText(zh, en), validMonths);
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

    public String getZh() {
        return zh;
    }

    public void setZh(String zh) {
        this.zh = zh;
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }

    public int getValidMonths() {
        return validMonths;
    }

    public void setValidMonths(int validMonths) {
        this.validMonths = validMonths;
    }
}
