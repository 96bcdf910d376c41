package org.creditportal.sanctions.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.casework.api.proposal.ChangeProposals;
import org.creditportal.casework.api.proposal.ProposeChange;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.sanctions.api.CaseNumber;
import org.creditportal.sanctions.api.CaseView;
import org.creditportal.sanctions.api.ChooseMeasures;
import org.creditportal.sanctions.api.DecideCase;
import org.creditportal.sanctions.api.EndMeasures;
import org.creditportal.sanctions.api.JointCases;
import org.creditportal.sanctions.api.MeasureRow;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /sanctions/case}: one joint case, the lead bureau's choice and its review. */
@Named
@ViewScoped
public class CaseDetailView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "sanctions";

    /** Stands for the whole case among its measures. */
    private static final String WHOLE = "-";

    @Inject
    private JointCases cases;

    @Inject
    private ChangeProposals proposals;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private String number;
    private long seenVersion;
    private String reason;
    private String ended;
    private String[] chosen = {};
    private List<MeasureRow> fitting;
    private transient CaseView found;

    public void load() {
        found = cases.require(new CaseNumber(number));
        seenVersion = found.version();
        fitting = found.isChoosable() ? cases.findFitting(new CaseNumber(number)) : List.of();
    }

    public String choose() {
        cases.choose(new ChooseMeasures(new CaseNumber(number), seenVersion, Arrays.asList(chosen), reason, token));
        return shown(chosen.length == 0 ? "case.message.info.noneChosen" : "case.message.info.chosen");
    }

    /** Proposes to end the case or one of its measures; another officer decides. */
    public String end() {
        EndMeasures command = new EndMeasures(number, WHOLE.equals(ended) ? null : ended, seenVersion, reason);
        return "/casework/proposal?faces-redirect=true&number="
                + proposals.propose(new ProposeChange(EndMeasures.KIND, command, reason, token));
    }

    /** Whether the officer may propose that. */
    public boolean isEndable() {
        return officer.require().may(SanctionsPermission.SANCTIONS_CHOOSE)
                && officer.require().isOf(getFound().row().bureau())
                && !getFound().row().state().isFinal();
    }

    public String getEnded() {
        return ended;
    }

    public void setEnded(String ended) {
        this.ended = ended;
    }

    public String approve() {
        boolean dispensed = getFound().isDispensable();
        return decide(true, dispensed ? "case.message.info.dispensed" : "case.message.info.initiated");
    }

    public String giveBack() {
        return decide(false, "case.message.info.returned");
    }

    private String decide(boolean approve, String messageKey) {
        cases.decide(new DecideCase(new CaseNumber(number), seenVersion, approve, reason, token));
        return shown(messageKey);
    }

    private String shown(String messageKey) {
        messages.info(BUNDLE, messageKey);
        return "/sanctions/case?faces-redirect=true&number=" + number;
    }

    /** The case; read again where the session was moved to another node. */
    public CaseView getFound() {
        if (found == null) {
            found = cases.require(new CaseNumber(number));
        }
        return found;
    }

    public List<MeasureRow> getFitting() {
        return fitting;
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

    public String[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(String[] chosen) {
        this.chosen = chosen == null ? new String[0] : chosen.clone();
    }
}
