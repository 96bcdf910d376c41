package org.creditportal.responsibility.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.creditportal.files.web.FileDownload;
import org.creditportal.files.write.TableFormat;
import org.creditportal.files.write.TableWriter;
import org.creditportal.kernel.text.Texts;
import org.creditportal.responsibility.api.assessment.AssessmentNumber;
import org.creditportal.responsibility.api.assessment.AssessmentView;
import org.creditportal.responsibility.api.assessment.Assessments;
import org.creditportal.responsibility.api.assessment.BureauResult;
import org.creditportal.webkit.web.PageFrame;

/** {@code /responsibility/assessment-file}: the results as a workbook, or the official document as it was issued. */
@Named
@RequestScoped
public class AssessmentFileView {

    private static final String PDF = "application/pdf";
    private static final String NAME = "assessment-";

    @Inject
    private Assessments assessments;

    @Inject
    private PageFrame frame;

    private String number;
    private boolean paper;

    public void send() {
        FacesContext faces = FacesContext.getCurrentInstance();
        AssessmentNumber wanted = new AssessmentNumber(number);
        if (paper) {
            byte[] content = assessments.document(wanted).content();
            FileDownload.file(faces, NAME + number + ".pdf", PDF, content.length, new ByteArrayInputStream(content));
        } else {
            AssessmentView view = assessments.require(wanted);
            FileDownload.table(faces, TableFormat.XLSX, NAME + number, table -> write(view, table));
        }
    }

    private void write(AssessmentView view, TableWriter table) {
        Texts texts = Texts.of("responsibility", frame.getLanguage());
        table.header(List.of(
                texts.get("BureauResult.rank"),
                texts.get("supervision.label.bureau"),
                texts.get("BureauResult.points"),
                texts.get("BureauResult.applicable"),
                texts.get("BureauResult.bonus"),
                texts.get("BureauResult.total"),
                texts.get("BureauResult.grade")));
        view.results().forEach(result -> table.row(row(result, texts)));
    }

    private List<String> row(BureauResult result, Texts texts) {
        return List.of(
                String.valueOf(result.rank()),
                frame.bureauName(result.bureau()),
                result.points().toPlainString(),
                result.applicable().toPlainString(),
                result.bonus().toPlainString(),
                result.total().toPlainString(),
                texts.get("Grade." + result.grade()));
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public boolean isPaper() {
        return paper;
    }

    public void setPaper(boolean paper) {
        this.paper = paper;
    }
}
