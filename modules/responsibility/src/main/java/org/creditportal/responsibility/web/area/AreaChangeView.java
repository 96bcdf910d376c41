package org.creditportal.responsibility.web.area;

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
import org.creditportal.responsibility.api.Effect;
import org.creditportal.responsibility.api.Strength;
import org.creditportal.responsibility.api.area.AreaChangeKind;
import org.creditportal.responsibility.api.area.AreaMaintenance;
import org.creditportal.responsibility.api.area.ProposeAreaChange;
import org.creditportal.webkit.web.PageFrame;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /responsibility/area-change}: adds, renames, binds otherwise or ends an area, for a second officer. */
@Named
@ViewScoped
public class AreaChangeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AreaDirectory areas;

    @Inject
    private BureauDirectory bureaus;

    @Inject
    private AreaMaintenance maintenance;

    @Inject
    private PageFrame frame;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private final AreaChangeForm form = new AreaChangeForm();
    private String area;
    private AreaChangeKind kind;
    private long seenEdition;
    private transient AreaView shown;

    public void load() {
        seenEdition = maintenance.history().size();
        if (getShown() != null) {
            form.show(getShown().definition());
        }
    }

    /** The area; {@code null} for a new one. What has ended is changed no more, and an address that does not say how leads nowhere. */
    public AreaView getShown() {
        if (shown == null && !isFound()) {
            shown = areas.findAnnounced(area)
                    .filter(found -> kind != null)
                    .orElseThrow(() -> new NotFoundException("Area", area));
        }
        return shown;
    }

    public String propose() {
        ProposalNumber number = maintenance.propose(new ProposeAreaChange(form.change(kind, area, seenEdition), token));
        messages.info("responsibility", "duty.message.info.proposed");
        return "/casework/proposal?faces-redirect=true&number=" + number;
    }

    public boolean isFound() {
        return kind == AreaChangeKind.FOUND;
    }

    public boolean isNamed() {
        return isFound() || kind == AreaChangeKind.RENAME;
    }

    /** Whether it says how the area binds. */
    public boolean isBinding() {
        return kind != null && kind.binds();
    }

    public List<SelectItem> getBureaus() {
        return bureaus.all().stream()
                .map(bureau -> new SelectItem(bureau.id(), bureau.name().text(frame.getLanguage())))
                .toList();
    }

    public Strength[] getStrengths() {
        return Strength.values();
    }

    public Effect[] getEffects() {
        return new Effect[] {Effect.REFERENCE, Effect.REQUIRE_REPORT};
    }

    public AreaChangeForm getForm() {
        return form;
    }

    public AreaChangeKind getKind() {
        return kind;
    }

    public void setKind(AreaChangeKind kind) {
        this.kind = kind;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }
}
