package org.creditportal.responsibility.web.policy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.casework.api.proposal.ProposalNumber;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.policy.LibraryEditionRow;
import org.creditportal.responsibility.api.policy.LibraryMaintenance;
import org.creditportal.responsibility.api.policy.ProposeRepeal;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /responsibility/policy-repeal}: one of a document's articles no longer holds, for a second officer; and the editions of the document. */
@Named
@ViewScoped
public class PolicyRepealView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LibraryMaintenance maintenance;

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private Long seenEdition;
    private LocalDate from;
    private String by;
    private String reason;

    public List<LibraryEditionRow> editions(String id) {
        List<LibraryEditionRow> rows = maintenance.editions(id);
        seenEdition = seenEdition == null ? Long.valueOf(rows.size()) : seenEdition;
        return rows;
    }

    public boolean isChangeable() {
        return currentOfficer.require().may(ResponsibilityPermission.LIBRARY_CHANGE);
    }

    public String propose(String id, String article) {
        ProposalNumber number =
                maintenance.propose(new ProposeRepeal(id, article, from, by, reason, seenEdition, token));
        messages.info("responsibility", "duty.message.info.proposed");
        return "/casework/proposal?faces-redirect=true&number=" + number;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
