package org.creditportal.records.web.catalogue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.casework.api.proposal.ChangeProposals;
import org.creditportal.casework.api.proposal.ProposalNumber;
import org.creditportal.casework.api.proposal.ProposeChange;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.catalogue.CatalogueChangeRow;
import org.creditportal.records.api.catalogue.CatalogueEditionNumber;
import org.creditportal.records.api.catalogue.CatalogueEditionView;
import org.creditportal.records.api.catalogue.CatalogueItemView;
import org.creditportal.records.api.catalogue.CatalogueMaintenance;
import org.creditportal.records.api.catalogue.DiscardDraft;
import org.creditportal.records.api.catalogue.PutInForce;
import org.creditportal.webkit.web.PortalMessages;

/**
 * {@code /records/catalogue-edit}: a draft of an edition, what it would change, and its end: proposed to a second officer to be put in force, or given up. In view
 * scope, because its buttons must send the version whose changes were shown.
 */
@Named
@ViewScoped
public class CatalogueEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "records";
    private static final String EDITIONS = "/records/catalogue-editions?faces-redirect=true";

    @Inject
    private CatalogueMaintenance maintenance;

    @Inject
    private ChangeProposals proposals;

    @Inject
    private LegalDate legalDate;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private String number;
    private long seenVersion;
    private LocalDate from;
    private String reason;
    private String discardReason;
    private CatalogueEditionView draft;
    private transient List<CatalogueItemView> items;
    private transient List<CatalogueChangeRow> changes;

    public void load() {
        draft = maintenance.requireDraft(new CatalogueEditionNumber(number));
        seenVersion = draft.version();
        from = legalDate.today();
    }

    public String putInForce() {
        ProposalNumber proposal = proposals.propose(new ProposeChange(
                PutInForce.KIND, new PutInForce(draft.number().value(), seenVersion, from, reason), reason, token));
        messages.info(BUNDLE, "catalogueEdit.message.info.proposed");
        return "/casework/proposal?faces-redirect=true&number=" + proposal;
    }

    public String discard() {
        maintenance.discard(new DiscardDraft(draft.number(), seenVersion, discardReason));
        messages.info(BUNDLE, "catalogueEdit.message.info.discarded");
        return EDITIONS;
    }

    public CatalogueEditionView getDraft() {
        return draft;
    }

    public List<CatalogueItemView> getItems() {
        if (items == null) {
            items = maintenance.draftItems(draft.number());
        }
        return items;
    }

    public List<CatalogueChangeRow> getChanges() {
        if (changes == null) {
            changes = maintenance.changes(draft.number());
        }
        return changes;
    }

    public LocalDate getToday() {
        return legalDate.today();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDiscardReason() {
        return discardReason;
    }

    public void setDiscardReason(String discardReason) {
        this.discardReason = discardReason;
    }
}
