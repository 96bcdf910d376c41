package org.creditportal.records.web.correction;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.records.api.correction.CorrectionKind;
import org.creditportal.records.api.correction.CorrectionNumber;
import org.creditportal.records.api.correction.CorrectionProcedure;
import org.creditportal.records.api.correction.ProposeReinstatement;
import org.creditportal.records.api.correction.ProposeWithdrawal;
import org.creditportal.records.api.correction.RecordWithholding;
import org.creditportal.records.api.correction.ReleaseRecord;
import org.creditportal.records.api.correction.WithholdRecord;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.api.record.RecordView;
import org.creditportal.records.api.record.WithholdingGround;
import org.creditportal.records.web.record.RecordDetailView;
import org.creditportal.webkit.web.PortalMessages;

/**
 * {@code /records/act}: one official act on a record, with what will happen and what rests on the record. In view scope,
 * because the form sends the version that was shown when the page was opened.
 */
@Named
@ViewScoped
public class RecordActView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CorrectionProcedure procedure;

    @Inject
    private RecordWithholding withholding;

    @Inject
    private RecordDetailView page;

    @Inject
    private PortalMessages messages;

    private String number;
    private CorrectionKind kind;
    private long seenVersion;
    private WithholdingGround ground;
    private String reason;

    public void load() {
        seenVersion = getRecord().version();
        if (!isOffered()) {
            throw new NotFoundException("RecordAct", kind);
        }
    }

    private boolean isOffered() {
        return switch (kind) {
            case CORRECTION -> false;
            case WITHDRAWAL -> page.isCorrectable();
            case REINSTATEMENT -> page.isReinstatable();
            case WITHHOLDING -> page.isWithholdable();
            case RELEASE -> page.isReleasable();
        };
    }

    public String act() {
        RecordNumber record = new RecordNumber(number);
        CorrectionNumber proposal =
                switch (kind) {
                    case CORRECTION -> throw new NotFoundException("RecordAct", kind);
                    case WITHDRAWAL -> procedure.proposeWithdrawal(new ProposeWithdrawal(record, seenVersion, reason));
                    case REINSTATEMENT ->
                        procedure.proposeReinstatement(new ProposeReinstatement(record, seenVersion, reason));
                    case WITHHOLDING -> withholding.withhold(new WithholdRecord(record, seenVersion, ground, reason));
                    case RELEASE -> withholding.proposeRelease(new ReleaseRecord(record, seenVersion, reason));
                };
        messages.info("records", isWithholding() ? "act.message.info.withheld" : "detail.message.info.proposed");
        return "/records/correction?faces-redirect=true&number=" + proposal;
    }

    /** The record as it stands now. */
    public RecordView getRecord() {
        page.setNumber(number);
        return page.getRecord();
    }

    public boolean isWithholding() {
        return kind == CorrectionKind.WITHHOLDING;
    }

    public WithholdingGround[] getGrounds() {
        return WithholdingGround.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public CorrectionKind getKind() {
        return kind;
    }

    public void setKind(CorrectionKind kind) {
        this.kind = kind;
    }

    public WithholdingGround getGround() {
        return ground;
    }

    public void setGround(WithholdingGround ground) {
        this.ground = ground;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
