package org.creditportal.checks.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import org.creditportal.checks.api.report.ReportNumber;
import org.creditportal.checks.api.report.ReportProcedure;
import org.creditportal.correspondence.api.document.DocumentFileView;
import org.creditportal.files.web.FileDownload;

/** {@code /checks/report-twin}: a report for machines, signed, to be saved. */
@Named
@RequestScoped
public class ReportTwinOpening {

    @Inject
    private ReportProcedure procedure;

    private String number;

    public void send() {
        DocumentFileView twin = procedure.openTwin(new ReportNumber(number));
        FileDownload.file(
                FacesContext.getCurrentInstance(),
                twin.name(),
                twin.mediaType(),
                twin.content().length,
                new ByteArrayInputStream(twin.content()));
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
