package org.creditportal.casework.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.creditportal.casework.api.CaseworkProposal;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.casework.api.proposal.ChangeProposals;
import org.creditportal.casework.api.proposal.ProposeChange;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.kernel.audit.AcknowledgeBreak;
import org.creditportal.kernel.audit.AuditBreaks;
import org.creditportal.kernel.text.Texts;
import org.creditportal.webkit.language.Languages;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /casework/audit-break}: what is wrong with the audit trail, and the proposal to acknowledge it. */
@Named
@ViewScoped
public class AuditBreakProposalView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AuditBreaks breaks;

    @Inject
    private ChangeProposals proposals;

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private PortalMessages messages;

    @Inject
    private HttpServletRequest request;

    private final CommandToken token = CommandToken.next();
    private String found;
    private long before;
    private String reason;

    /** Reads the whole trail, once a view of the page: the proposal is about what was shown. */
    public void load() {
        found = breaks.findBroken();
        before = breaks.acknowledged().size();
    }

    public String propose() {
        AcknowledgeBreak command =
                new AcknowledgeBreak(before, found, currentOfficer.require().displayName(), reason);
        String number = proposals
                .propose(new ProposeChange(CaseworkProposal.AUDIT_BREAK, command, reason, token))
                .value();
        messages.info("casework", "auditBreak.message.info.proposed");
        return "/casework/proposal?faces-redirect=true&number=" + number;
    }

    /** What is wrong, in words. */
    public List<String> getFindings() {
        Texts texts = Texts.of("identity", Languages.of(request));
        return Arrays.stream(found.split(", "))
                .filter(finding -> !finding.isEmpty())
                .map(finding -> finding.split(" "))
                .map(finding -> texts.get("AuditFault." + finding[0], Long.parseLong(finding[1])))
                .toList();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
