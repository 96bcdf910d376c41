package org.creditportal.responsibility.web.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.creditportal.responsibility.api.assessment.Indicator;
import org.creditportal.responsibility.api.assessment.IndicatorKind;
import org.creditportal.webkit.web.NamedForm;

/** An indicator of the scheme as an officer edits it. Without an id it is none. */
public class SchemeIndicatorForm extends NamedForm {

    private static final long serialVersionUID = 1L;

    private String id;
    private IndicatorKind kind;
    private String figure;
    private String base;
    private BigDecimal marks;
    private BigDecimal value;
    private String[] bureaus = {};
    private String note;

    static SchemeIndicatorForm of(Indicator indicator) {
        SchemeIndicatorForm form = new SchemeIndicatorForm();
        form.id = indicator.id();
        form.show(indicator.name());
        form.kind = indicator.kind();
        form.figure = indicator.figure();
        form.base = indicator.base();
        form.marks = indicator.marks();
        form.value = indicator.value();
        form.bureaus = indicator.bureaus().toArray(String[]::new);
        form.note = indicator.note();
        return form;
    }

    boolean isFilledIn() {
        return id != null && !id.isBlank();
    }

    Indicator indicator() {
        return new Indicator(
                id.strip(),
                said(),
                kind,
                given(figure),
                given(base),
                marks == null && kind == IndicatorKind.VETO ? BigDecimal.ZERO : marks,
                value,
                List.of(bureaus),
                given(note));
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public IndicatorKind getKind() {
        return kind;
    }

    public void setKind(IndicatorKind kind) {
        this.kind = kind;
    }

    public String getFigure() {
        return figure;
    }

    public void setFigure(String figure) {
        this.figure = figure;
    }

    public String getBase() {
        return base;
    }

    public void setBase(String base) {
        this.base = base;
    }

    public BigDecimal getMarks() {
        return marks;
    }

    public void setMarks(BigDecimal marks) {
        this.marks = marks;
    }

    public BigDecimal getValue() {
        return value;
    }

    public void setValue(BigDecimal value) {
        this.value = value;
    }

    public String[] getBureaus() {
        return bureaus.clone();
    }

    public void setBureaus(String[] bureaus) {
        this.bureaus = bureaus.clone();
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
