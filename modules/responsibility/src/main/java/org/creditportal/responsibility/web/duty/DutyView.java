package org.creditportal.responsibility.web.duty;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.casework.api.proposal.ProposalNumber;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.responsibility.api.AreaDirectory;
import org.creditportal.responsibility.api.AreaView;
import org.creditportal.responsibility.api.BureauDirectory;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.duty.ChangeDuty;
import org.creditportal.responsibility.api.duty.DutyMaintenance;
import org.creditportal.responsibility.api.duty.DutyRow;
import org.creditportal.responsibility.api.duty.ProposeDuty;
import org.creditportal.responsibility.web.change.OrderedChange;
import org.creditportal.webkit.web.PageFrame;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /responsibility/duty}: who answers for an area, who did, and a change for a second officer. */
@Named
@ViewScoped
public class DutyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AreaDirectory areas;

    @Inject
    private DutyMaintenance duties;

    @Inject
    private BureauDirectory bureaus;

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private PageFrame frame;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private String area;
    private long seenEdition;
    private List<String> responsible = List.of();
    private String lead;
    private final OrderedChange order = new OrderedChange();
    private transient AreaView shown;
    private transient List<DutyRow> history;

    public void load() {
        responsible = getShown().definition().responsible();
        lead = getShown().definition().lead();
        seenEdition = getHistory().size();
    }

    public AreaView getShown() {
        if (shown == null) {
            shown = areas.findAnnounced(area).orElseThrow(() -> new NotFoundException("Area", area));
        }
        return shown;
    }

    public List<DutyRow> getHistory() {
        if (history == null) {
            history = duties.history(area);
        }
        return history;
    }

    public boolean isChangeable() {
        return currentOfficer.require().may(ResponsibilityPermission.DUTIES_CHANGE);
    }

    public String propose() {
        ProposalNumber number = duties.propose(new ProposeDuty(
                new ChangeDuty(
                        area,
                        responsible,
                        lead == null || lead.isBlank() ? null : lead,
                        order.getValidFrom(),
                        order.getBasisDocument(),
                        order.getBasisArticle(),
                        order.getReason(),
                        seenEdition),
                token));
        messages.info("responsibility", "duty.message.info.proposed");
        return "/casework/proposal?faces-redirect=true&number=" + number;
    }

    public List<SelectItem> getBureaus() {
        return bureaus.all().stream()
                .map(bureau -> new SelectItem(bureau.id(), bureau.name().text(frame.getLanguage())))
                .toList();
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public List<String> getResponsible() {
        return responsible;
    }

    public void setResponsible(List<String> responsible) {
        this.responsible = List.copyOf(responsible);
    }

    public String getLead() {
        return lead;
    }

    public void setLead(String lead) {
        this.lead = lead;
    }

    public OrderedChange getOrder() {
        return order;
    }
}
