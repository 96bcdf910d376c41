package org.creditportal.responsibility.web.bureau;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.casework.api.proposal.ProposalNumber;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.responsibility.api.AreaDirectory;
import org.creditportal.responsibility.api.AreaView;
import org.creditportal.responsibility.api.BureauDirectory;
import org.creditportal.responsibility.api.BureauView;
import org.creditportal.responsibility.api.bureau.BureauMaintenance;
import org.creditportal.responsibility.api.bureau.ProposeReorganisation;
import org.creditportal.responsibility.api.bureau.ReorganisationKind;
import org.creditportal.webkit.web.PageFrame;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /responsibility/reorganise}: renames, merges or splits a bureau, for a second officer. */
@Named
@ViewScoped
public class ReorganiseView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BureauDirectory bureaus;

    @Inject
    private AreaDirectory areas;

    @Inject
    private BureauMaintenance maintenance;

    @Inject
    private PageFrame frame;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private final ReorganiseForm form = new ReorganiseForm();
    private String bureau;
    private ReorganisationKind kind;
    private long seenEdition;
    private transient BureauView shown;

    public void load() {
        seenEdition = maintenance.history().size();
        getShown();
    }

    /** The bureau; one that has ended is reorganised no more, and an address that does not say how leads nowhere. */
    public BureauView getShown() {
        if (shown == null) {
            shown = bureaus.all().stream()
                    .filter(each -> kind != null && each.id().equals(bureau))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("Bureau", bureau));
        }
        return shown;
    }

    public String propose() {
        ProposalNumber number =
                maintenance.propose(new ProposeReorganisation(form.change(kind, bureau, seenEdition), token));
        messages.info("responsibility", "reorganise.message.info.proposed");
        return "/casework/proposal?faces-redirect=true&number=" + number;
    }

    public boolean isRename() {
        return kind == ReorganisationKind.RENAME;
    }

    public boolean isMerge() {
        return kind == ReorganisationKind.MERGE;
    }

    public boolean isSplit() {
        return kind == ReorganisationKind.SPLIT;
    }

    public List<SelectItem> getOthers() {
        return bureaus.all().stream()
                .filter(each -> !each.id().equals(bureau))
                .map(each -> new SelectItem(each.id(), each.name().text(frame.getLanguage())))
                .toList();
    }

    public List<SelectItem> getAreas() {
        return areas.dutiesOf(bureau).stream()
                .map(AreaView::definition)
                .map(area -> new SelectItem(area.id(), area.name().text(frame.getLanguage())))
                .toList();
    }

    public ReorganiseForm getForm() {
        return form;
    }

    public ReorganisationKind getKind() {
        return kind;
    }

    public void setKind(ReorganisationKind kind) {
        this.kind = kind;
    }

    public String getBureau() {
        return bureau;
    }

    public void setBureau(String bureau) {
        this.bureau = bureau;
    }
}
