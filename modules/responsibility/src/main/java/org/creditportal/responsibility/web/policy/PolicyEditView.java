package org.creditportal.responsibility.web.policy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.casework.api.proposal.ProposalNumber;
import org.creditportal.responsibility.api.policy.LibraryMaintenance;
import org.creditportal.responsibility.api.policy.PolicyLibrary;
import org.creditportal.responsibility.api.policy.ProposeDocument;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /responsibility/policy-edit}: a document, or a next edition of one, for a second officer. */
@Named
@ViewScoped
public class PolicyEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PolicyLibrary library;

    @Inject
    private LibraryMaintenance maintenance;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private final PolicyEditForm form = new PolicyEditForm();
    private String id;
    private long seenEdition;

    public void load() {
        if (!isNew()) {
            form.show(library.require(id));
            seenEdition = maintenance.editions(id).size();
        }
    }

    public String propose() {
        ProposalNumber number =
                maintenance.propose(new ProposeDocument(form.written(), form.getReason(), seenEdition, token));
        messages.info("responsibility", "duty.message.info.proposed");
        return "/casework/proposal?faces-redirect=true&number=" + number;
    }

    public boolean isNew() {
        return id == null || id.isBlank();
    }

    public PolicyEditForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
