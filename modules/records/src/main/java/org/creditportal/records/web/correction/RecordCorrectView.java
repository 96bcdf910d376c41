package org.creditportal.records.web.correction;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.creditportal.kernel.text.Texts;
import org.creditportal.records.api.batch.RowErrorRow;
import org.creditportal.records.api.correction.CorrectionFormView;
import org.creditportal.records.api.correction.CorrectionNumber;
import org.creditportal.records.api.correction.CorrectionProcedure;
import org.creditportal.records.api.correction.ProposeCorrection;
import org.creditportal.records.api.record.RecordNumber;
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
    private CorrectionFormView form;
    private List<CorrectionField> fields;
    private String reason;

    public void load() {
        form = procedure.form(new RecordNumber(number));
        fields = form.getFields().stream().map(CorrectionField::new).toList();
    }

    public String propose() {
        ProposeCorrection command = new ProposeCorrection(form.getRecord(), form.getRecordVersion(), values(), reason);
        Map<String, RowErrorRow> faults = procedure.findFaults(command).stream()
                .collect(Collectors.toMap(RowErrorRow::getColumn, error -> error, (first, next) -> first));
        fields.forEach(field -> field.fault(advice(faults.get(field.getCode()))));
        if (!faults.isEmpty()) {
            messages.error(BUNDLE, "correct.message.error.faults", faults.size());
            return null;
        }
        CorrectionNumber proposal = procedure.propose(command);
        messages.info(BUNDLE, "detail.message.info.proposed");
        return "/records/correction?faces-redirect=true&number=" + proposal;
    }

    private Map<String, String> values() {
        return fields.stream().collect(Collectors.toMap(CorrectionField::getCode, CorrectionField::getValue));
    }

    private String advice(RowErrorRow error) {
        if (error == null) {
            return null;
        }
        Texts texts = Texts.of(BUNDLE, Languages.of(request));
        Object[] arguments = error.getArguments().toArray();
        return texts.get("RowErrorCode." + error.getCode(), arguments)
                + " "
                + texts.get("RowErrorCode." + error.getCode() + ".remedy", arguments);
    }

    public CorrectionFormView getForm() {
        return form;
    }

    public List<CorrectionField> getFields() {
        return fields;
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
