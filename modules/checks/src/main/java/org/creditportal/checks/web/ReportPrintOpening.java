package org.creditportal.checks.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import org.creditportal.checks.api.report.ReportNumber;
import org.creditportal.checks.api.report.ReportPrints;
import org.creditportal.correspondence.api.document.DocumentFileView;
import org.creditportal.files.web.FileDownload;

/** {@code /checks/report-print}: one print of a report, to be saved. */
@Named
@RequestScoped
public class ReportPrintOpening {

    @Inject
    private ReportPrints prints;

    private String number;
    private int place;

    public void send() {
        DocumentFileView print = prints.open(new ReportNumber(number), place);
        FileDownload.file(
                FacesContext.getCurrentInstance(),
                print.name(),
                print.mediaType(),
                print.content().length,
                new ByteArrayInputStream(print.content()));
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public int getPlace() {
        return place;
    }

    public void setPlace(int place) {
        this.place = place;
    }
}
