package org.creditportal.records.web.correction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creditportal.records.api.correction.CorrectionProcedure;
import org.creditportal.records.api.correction.ProposeReinstatement;
import org.creditportal.records.api.correction.ProposeWithdrawal;
import org.creditportal.records.api.correction.RecordWithholding;
import org.creditportal.records.api.correction.ReleaseRecord;
import org.creditportal.records.api.correction.WithholdRecord;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.api.record.WithholdingGround;
import org.creditportal.records.web.record.RecordDetailView;
import org.creditportal.webkit.web.PortalMessages;

/** The short forms of {@code /records/detail}: withdraw, put back, withhold, lift. */
@Named
@RequestScoped
public class RecordActionView {

    @Inject
    private CorrectionProcedure procedure;

    @Inject
    private RecordWithholding withholding;

    @Inject
    private RecordDetailView page;

    @Inject
    private PortalMessages messages;

    private WithholdingGround ground;
    private String withholdingReason;
    private String releaseReason;
    private String proposalReason;

    public String withdraw() {
        procedure.proposeWithdrawal(new ProposeWithdrawal(record(), page.getSeenVersion(), proposalReason));
        return shown("detail.message.info.proposed");
    }

    public String reinstate() {
        procedure.proposeReinstatement(new ProposeReinstatement(record(), page.getSeenVersion(), proposalReason));
        return shown("detail.message.info.proposed");
    }

    public String withhold() {
        withholding.withhold(new WithholdRecord(record(), page.getSeenVersion(), ground, withholdingReason));
        return shown("detail.message.info.withheld");
    }

    public String release() {
        withholding.release(new ReleaseRecord(record(), page.getSeenVersion(), releaseReason));
        return shown("detail.message.info.released");
    }

    private RecordNumber record() {
        return new RecordNumber(page.getNumber());
    }

    private String shown(String messageKey) {
        messages.info("records", messageKey);
        return "/records/detail?faces-redirect=true&number=" + page.getNumber();
    }

    public WithholdingGround[] getGrounds() {
        return WithholdingGround.values();
    }

    public WithholdingGround getGround() {
        return ground;
    }

    public void setGround(WithholdingGround ground) {
        this.ground = ground;
    }

    public String getWithholdingReason() {
        return withholdingReason;
    }

    public void setWithholdingReason(String withholdingReason) {
        this.withholdingReason = withholdingReason;
    }

    public String getReleaseReason() {
        return releaseReason;
    }

    public void setReleaseReason(String releaseReason) {
        this.releaseReason = releaseReason;
    }

    public String getProposalReason() {
        return proposalReason;
    }

    public void setProposalReason(String proposalReason) {
        this.proposalReason = proposalReason;
    }
}
