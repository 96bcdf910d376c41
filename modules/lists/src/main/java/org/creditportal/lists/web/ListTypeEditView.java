package org.creditportal.lists.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.casework.api.proposal.ChangeProposals;
import org.creditportal.casework.api.proposal.ProposalNumber;
import org.creditportal.casework.api.proposal.ProposeChange;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.ChangeListType;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.lists.api.ListTypeMaintenance;
import org.creditportal.lists.api.ListTypeRevisionRow;
import org.creditportal.lists.api.ListVisibility;
import org.creditportal.lists.api.NoticeKind;
import org.creditportal.lists.api.RemovalReason;
import org.creditportal.webkit.web.PageFrame;

/** {@code /lists/type-edit}: a list type, new or changed, proposed to a second officer of the credit office. */
@Named
@ViewScoped
public class ListTypeEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ListTypeDirectory types;

    @Inject
    private ListTypeMaintenance maintenance;

    @Inject
    private ChangeProposals proposals;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private PageFrame frame;

    @Inject
    private LegalDate legalDate;

    private final CommandToken token = CommandToken.next();
    private String id;
    private int revision;
    private ListTypeForm form = new ListTypeForm();

    public void load() {
        if (isKnown()) {
            form = types.find(id).map(ListTypeForm::of).orElseThrow(() -> new NotFoundException("ListType", id));
            revision = maintenance.findRevision(id);
        } else {
            form.setValidFrom(legalDate.today());
            form.leaveRoom();
        }
    }

    public String propose() {
        ListTypeDefinition before = isKnown() ? types.require(id) : null;
        ListTypeDefinition type = form.type(before, legalDate.today());
        ProposalNumber number = proposals.propose(
                new ProposeChange(ChangeListType.KIND, new ChangeListType(revision, type), form.getReason(), token));
        return "/casework/proposal?faces-redirect=true&number=" + number;
    }

    /** Whether it is there already, so that its id and colour stay. */
    public boolean isKnown() {
        return id != null && !id.isEmpty();
    }

    public List<ListTypeRevisionRow> getRevisions() {
        return isKnown() ? maintenance.searchRevisions(id) : List.of();
    }

    public List<SelectItem> getBureaus() {
        return tenants.current().bureaus().stream()
                .map(bureau -> new SelectItem(bureau.id(), bureau.name().text(frame.getLanguage())))
                .toList();
    }

    /** Other lists, whose gravity and matters a list may share. */
    public List<SelectItem> getOthers() {
        return types.all().stream()
                .filter(type -> !type.id().equals(id))
                .map(type -> new SelectItem(type.id(), type.name().text(frame.getLanguage())))
                .toList();
    }

    /** What may stand with listing reasons. */
    public List<RemovalReason> getRemovals() {
        return types.removalReasons();
    }

    public ListColour[] getColours() {
        return ListColour.values();
    }

    public NoticeKind[] getNotices() {
        return NoticeKind.values();
    }

    public ListVisibility[] getVisibilities() {
        return ListVisibility.values();
    }

    public ListTypeForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
