package org.creditportal.checks.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.checks.api.scoring.ScoringModel;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.webkit.web.NamedForm;

/** A scoring model as an officer edits it, with room for further indicators and grades. */
public class ScoringModelForm extends NamedForm {

    private static final long serialVersionUID = 1L;
    private static final int MORE = 2;
    private static final int FEWEST = 5;

    private String id;
    private String[] areas = {};
    private SubjectKind[] subjects = {};
    private String document;
    private String article;
    private String passage;
    private final List<IndicatorForm> indicators = new ArrayList<>();
    private final List<GradeForm> grades = new ArrayList<>();
    private LocalDate validFrom;
    private String reason;

    static ScoringModelForm empty() {
        ScoringModelForm form = new ScoringModelForm();
        form.makeRoom();
        return form;
    }

    static ScoringModelForm of(ScoringModel model) {
        ScoringModelForm form = new ScoringModelForm();
        form.id = model.id();
        form.show(model.name());
        form.areas = model.areas().toArray(String[]::new);
        form.subjects = model.subjects().toArray(SubjectKind[]::new);
        form.document = model.citation().document();
        form.article = model.citation().article();
        form.passage = model.citation().text();
        model.indicators().forEach(indicator -> form.indicators.add(IndicatorForm.of(indicator)));
        model.grades().forEach(grade -> form.grades.add(GradeForm.of(grade)));
        form.makeRoom();
        return form;
    }

    /** Holds from today, unless the officer says otherwise. */
    void beginOn(LocalDate today) {
        validFrom = today;
    }

    private void makeRoom() {
        int indicatorsWanted = Math.max(FEWEST, indicators.size() + MORE);
        while (indicators.size() < indicatorsWanted) {
            indicators.add(new IndicatorForm());
        }
        int gradesWanted = Math.max(FEWEST, grades.size() + MORE);
        while (grades.size() < gradesWanted) {
            grades.add(new GradeForm());
        }
    }

    /**
     * The model as it is filled in; what the form does not show is as it was.
     *
     * @param former {@code null} for a new one
     */
    ScoringModel model(ScoringModel former) {
        return new ScoringModel(
                id,
                former == null ? 0 : former.edition(),
                validFrom,
                said(),
                List.of(areas),
                List.of(subjects),
                new Citation(document, given(article), given(passage)),
                indicators.stream()
                        .filter(IndicatorForm::isFilledIn)
                        .map(IndicatorForm::indicator)
                        .toList(),
                grades.stream()
                        .filter(GradeForm::isFilledIn)
                        .map(GradeForm::grade)
                        .toList(),
                former == null || former.assumption(),
                former == null ? List.of() : former.requirements(),
                former == null ? null : former.note());
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public List<IndicatorForm> getIndicators() {
        return List.copyOf(indicators);
    }

    public List<GradeForm> getGrades() {
        return List.copyOf(grades);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String[] getAreas() {
        return areas.clone();
    }

    public void setAreas(String[] areas) {
        this.areas = areas.clone();
    }

    public SubjectKind[] getSubjects() {
        return subjects.clone();
    }

    public void setSubjects(SubjectKind[] subjects) {
        this.subjects = subjects.clone();
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(String article) {
        this.article = article;
    }

    public String getPassage() {
        return passage;
    }

    public void setPassage(String passage) {
        this.passage = passage;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
