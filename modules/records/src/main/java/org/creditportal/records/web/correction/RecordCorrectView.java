package org.creditportal.records.web.correction;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.creditportal.records.api.correction.CorrectionFieldRow;
import org.creditportal.records.api.correction.CorrectionFormView;
import org.creditportal.records.api.correction.CorrectionNumber;
import org.creditportal.records.api.correction.CorrectionProcedure;
import org.creditportal.records.api.correction.ProposeCorrection;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.api.template.TemplateColumnRow;
import org.creditportal.records.web.form.RecordForm;
import org.creditportal.records.web.form.RowErrorTexts;
import org.creditportal.webkit.language.Languages;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /records/correct}: proposes what a record should say. In view scope, so that nothing typed is lost. */
@Named
@ViewScoped
public class RecordCorrectView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "records";

    @Inject
    private CorrectionProcedure procedure;

    @Inject
    private PortalMessages messages;

    @Inject
    private HttpServletRequest request;

    private String number;
    private CorrectionFormView recorded;
    private RecordForm form;
    private String reason;

    public void load() {
        recorded = procedure.form(new RecordNumber(number));
        form = RecordForm.ofRecorded(recorded.fields());
    }

    public String propose() {
        ProposeCorrection command =
                new ProposeCorrection(recorded.record(), recorded.recordVersion(), form.written(), reason);
        if (form.tell(procedure.findFaults(command), texts())) {
            messages.error(
                    BUNDLE, "correct.message.error.faults", form.getFaulty().size());
            return null;
        }
        if (form.ask()) {
            messages.error(BUNDLE, "correct.message.error.tenfold");
            return null;
        }
        CorrectionNumber proposal = procedure.propose(command);
        messages.info(BUNDLE, "detail.message.info.proposed");
        return "/records/correction?faces-redirect=true&number=" + proposal;
    }

    private RowErrorTexts texts() {
        List<TemplateColumnRow> columns =
                recorded.fields().stream().map(CorrectionFieldRow::column).toList();
        return new RowErrorTexts(Languages.of(request), columns);
    }

    /** What is on record. */
    public CorrectionFormView getRecorded() {
        return recorded;
    }

    public RecordForm getForm() {
        return form;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
