package org.creditportal.responsibility.web.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.responsibility.api.assessment.AssessmentScheme;
import org.creditportal.responsibility.api.assessment.GradeBounds;
import org.creditportal.webkit.web.NamedForm;

/** The scheme as an officer edits it, with room for further indicators. */
public class SchemeForm extends NamedForm {

    private static final long serialVersionUID = 1L;
    private static final int MORE = 3;

    private String document;
    private String article;
    private int commonMarks;
    private int individualMarks;
    private int excellent;
    private int good;
    private int satisfactory;
    private int selfScoreWorkingDays;
    private int contestWorkingDays;
    private int rectificationWorkingDays;
    private LocalDate validFrom;
    private String reason;
    private final List<SchemeIndicatorForm> indicators = new ArrayList<>();

    static SchemeForm of(AssessmentScheme scheme) {
        SchemeForm form = new SchemeForm();
        form.show(scheme.name());
        form.document = scheme.citation().document();
        form.article = scheme.citation().article();
        form.commonMarks = scheme.commonMarks();
        form.individualMarks = scheme.individualMarks();
        form.excellent = scheme.grades().excellent();
        form.good = scheme.grades().good();
        form.satisfactory = scheme.grades().satisfactory();
        form.selfScoreWorkingDays = scheme.selfScoreWorkingDays();
        form.contestWorkingDays = scheme.contestWorkingDays();
        form.rectificationWorkingDays = scheme.rectificationWorkingDays();
        scheme.indicators().forEach(indicator -> form.indicators.add(SchemeIndicatorForm.of(indicator)));
        for (int i = 0; i < MORE; i++) {
            form.indicators.add(new SchemeIndicatorForm());
        }
        return form;
    }

    /** The scheme as it is filled in; what the form does not show is as it was. */
    AssessmentScheme scheme(AssessmentScheme former) {
        boolean same = former.citation().document().equals(document);
        return new AssessmentScheme(
                former.id(),
                former.version(),
                said(),
                new Citation(
                        document,
                        article == null || article.isBlank() ? null : article.strip(),
                        same ? former.citation().text() : null),
                commonMarks,
                individualMarks,
                new GradeBounds(excellent, good, satisfactory),
                selfScoreWorkingDays,
                contestWorkingDays,
                rectificationWorkingDays,
                indicators.stream()
                        .filter(SchemeIndicatorForm::isFilledIn)
                        .map(SchemeIndicatorForm::indicator)
                        .toList(),
                former.assumption(),
                former.requirements(),
                former.note());
    }

    public List<SchemeIndicatorForm> getIndicators() {
        return List.copyOf(indicators);
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

    public int getCommonMarks() {
        return commonMarks;
    }

    public void setCommonMarks(int commonMarks) {
        this.commonMarks = commonMarks;
    }

    public int getIndividualMarks() {
        return individualMarks;
    }

    public void setIndividualMarks(int individualMarks) {
        this.individualMarks = individualMarks;
    }

    public int getExcellent() {
        return excellent;
    }

    public void setExcellent(int excellent) {
        this.excellent = excellent;
    }

    public int getGood() {
        return good;
    }

    public void setGood(int good) {
        this.good = good;
    }

    public int getSatisfactory() {
        return satisfactory;
    }

    public void setSatisfactory(int satisfactory) {
        this.satisfactory = satisfactory;
    }

    public int getSelfScoreWorkingDays() {
        return selfScoreWorkingDays;
    }

    public void setSelfScoreWorkingDays(int selfScoreWorkingDays) {
        this.selfScoreWorkingDays = selfScoreWorkingDays;
    }

    public int getContestWorkingDays() {
        return contestWorkingDays;
    }

    public void setContestWorkingDays(int contestWorkingDays) {
        this.contestWorkingDays = contestWorkingDays;
    }

    public int getRectificationWorkingDays() {
        return rectificationWorkingDays;
    }

    public void setRectificationWorkingDays(int rectificationWorkingDays) {
        this.rectificationWorkingDays = rectificationWorkingDays;
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
