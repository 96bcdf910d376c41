package org.creditportal.records.web.batch;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.creditportal.records.api.batch.BatchNumber;
import org.creditportal.records.api.batch.ConfirmBatch;
import org.creditportal.records.api.batch.DiscardBatch;
import org.creditportal.records.api.batch.RecordImport;
import org.creditportal.records.api.batch.StopBatch;
import org.creditportal.records.api.record.WithholdingGround;
import org.creditportal.webkit.web.PortalMessages;

/** What an officer decides on the page of a batch: confirm, discard or stop. */
@Named
@ViewScoped
public class BatchDecisionView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "records";

    @Inject
    private RecordImport recordImport;

    @Inject
    private PortalMessages messages;

    private String correctionReason;
    private WithholdingGround withholding;
    private String withholdingReason;

    public String confirm(String number, long seenVersion) {
        recordImport.confirm(new ConfirmBatch(
                new BatchNumber(number), seenVersion, correctionReason, withholding, withholdingReason));
        return shown(number, "batch.message.info.confirmed");
    }

    public String discard(String number, long seenVersion) {
        recordImport.discard(new DiscardBatch(new BatchNumber(number), seenVersion));
        return shown(number, "batch.message.info.discarded");
    }

    public String stop(String number) {
        recordImport.stop(new StopBatch(new BatchNumber(number)));
        return shown(number, "batch.message.info.stopped");
    }

    private String shown(String number, String messageKey) {
        messages.info(BUNDLE, messageKey);
        return "/records/batch?faces-redirect=true&number=" + number;
    }

    /** What an officer may declare; minors are found by the portal itself. */
    public List<WithholdingGround> getGrounds() {
        return Arrays.stream(WithholdingGround.values())
                .filter(ground -> ground != WithholdingGround.MINOR)
                .toList();
    }

    public String getCorrectionReason() {
        return correctionReason;
    }

    public void setCorrectionReason(String correctionReason) {
        this.correctionReason = correctionReason;
    }

    public WithholdingGround getWithholding() {
        return withholding;
    }

    public void setWithholding(WithholdingGround withholding) {
        this.withholding = withholding;
    }

    public String getWithholdingReason() {
        return withholdingReason;
    }

    public void setWithholdingReason(String withholdingReason) {
        this.withholdingReason = withholdingReason;
    }
}
