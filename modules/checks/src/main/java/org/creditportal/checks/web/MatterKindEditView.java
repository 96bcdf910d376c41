package org.creditportal.checks.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.casework.api.proposal.ChangeProposals;
import org.creditportal.casework.api.proposal.ProposalNumber;
import org.creditportal.casework.api.proposal.ProposeChange;
import org.creditportal.checks.api.rule.ChangeMatterKind;
import org.creditportal.checks.api.rule.MatterKind;
import org.creditportal.checks.api.rule.RuleTableView;
import org.creditportal.checks.api.rule.RuleTables;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.time.LegalDate;

/** {@code /checks/matter-kind}: one kind of matter of an area's rules, proposed to a second officer. */
@Named
@ViewScoped
public class MatterKindEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RuleTables rules;

    @Inject
    private ChangeProposals proposals;

    @Inject
    private LegalDate legalDate;

    private final CommandToken token = CommandToken.next();
    private String area;
    private String kind;
    private String id;
    private String zh;
    private String en;
    private String reason;
    private LocalDate validFrom;
    private RuleTableView table;

    public void load() {
        table = rules.require(area, null);
        LocalDate today = legalDate.today();
        validFrom = table.latest().validFrom().isAfter(today) ? table.latest().validFrom() : today;
        id = kind;
        table.latest().matterKind(kind).ifPresent(known -> {
            zh = known.name().zh();
            en = known.name().en();
        });
    }

    public String propose() {
        return proposed(false);
    }

    public String remove() {
        return proposed(true);
    }

    private String proposed(boolean removed) {
        MatterKind changed = new MatterKind(isKnown() ? kind : id, new LocalizedText(zh, en));
        ChangeMatterKind change = new ChangeMatterKind(area, table.latest().revision(), validFrom, removed, changed);
        ProposalNumber number = proposals.propose(new ProposeChange(ChangeMatterKind.KIND, change, reason, token));
        return "/casework/proposal?faces-redirect=true&number=" + number;
    }

    /** Whether the kind is there already. */
    public boolean isKnown() {
        return table.latest().matterKind(kind).isPresent();
    }

    public RuleTableView getTable() {
        return table;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getZh() {
        return zh;
    }

    public void setZh(String zh) {
        this.zh = zh;
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }
}
