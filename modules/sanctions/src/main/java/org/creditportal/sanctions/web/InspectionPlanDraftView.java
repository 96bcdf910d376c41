package org.creditportal.sanctions.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.files.read.ShortTable;
import org.creditportal.kernel.error.LineFault;
import org.creditportal.kernel.text.TableLine;
import org.creditportal.sanctions.api.supervision.DraftPlan;
import org.creditportal.sanctions.api.supervision.InspectionPlans;

/** {@code /sanctions/plan-draft}: the lists from which inspections are drawn, from a file or pasted. */
@Named
@ViewScoped
public class InspectionPlanDraftView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private InspectionPlans plans;

    private final CommandToken token = CommandToken.next();
    private String matter;
    private LocalDate from;
    private LocalDate until;
    private transient Part file;
    private String subjects;
    private String inspectors;
    private List<LineFault> faults = List.of();

    /** Stays on the page where lines are wrong, and tells which. */
    public String draft() throws IOException {
        DraftPlan command = new DraftPlan(
                matter, from, until, subjectLines(), ShortTable.ofText(inspectors, InspectionPlans.MOST), token);
        faults = plans.findFaults(command);
        return faults.isEmpty() ? "/sanctions/plan?faces-redirect=true&number=" + plans.draft(command) : null;
    }

    private List<TableLine> subjectLines() throws IOException {
        if (file == null || file.getSize() == 0) {
            return ShortTable.ofText(subjects, InspectionPlans.MOST);
        }
        try (InputStream content = file.getInputStream()) {
            return ShortTable.ofFile(file.getSubmittedFileName(), content, InspectionPlans.MOST);
        } finally {
            file.delete();
            file = null;
        }
    }

    public List<LineFault> getFaults() {
        return faults;
    }

    public String getMatter() {
        return matter;
    }

    public void setMatter(String matter) {
        this.matter = matter;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getSubjects() {
        return subjects;
    }

    public void setSubjects(String subjects) {
        this.subjects = subjects;
    }

    public String getInspectors() {
        return inspectors;
    }

    public void setInspectors(String inspectors) {
        this.inspectors = inspectors;
    }
}
