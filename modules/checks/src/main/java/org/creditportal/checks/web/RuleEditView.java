package org.creditportal.checks.web;

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
import org.creditportal.checks.api.rule.ChangeRuleLine;
import org.creditportal.checks.api.rule.RuleLine;
import org.creditportal.checks.api.rule.RuleTableView;
import org.creditportal.checks.api.rule.RuleTables;
import org.creditportal.checks.api.scoring.ScoringModels;
import org.creditportal.checks.api.trial.RuleTrials;
import org.creditportal.checks.api.trial.TryRuleLine;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.responsibility.api.Effect;
import org.creditportal.webkit.web.PageFrame;

/** {@code /checks/rule-edit}: one line of an area's rules, tried against past answers and proposed to a second officer. */
@Named
@ViewScoped
public class RuleEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RuleTables rules;

    @Inject
    private RuleTrials trials;

    @Inject
    private ScoringModels models;

    @Inject
    private ChangeProposals proposals;

    @Inject
    private ListTypeDirectory lists;

    @Inject
    private LegalDate legalDate;

    @Inject
    private PageFrame frame;

    private CommandToken token = CommandToken.next();
    private String area;
    private String line;
    private RuleTableView table;
    private RuleLineForm form;
    private final TrialPanel panel = new TrialPanel();

    public void load() {
        table = rules.require(area, null);
        form = RuleLineForm.of(table.latest(), line, legalDate.today());
        panel.beginOn(legalDate.today());
    }

    /** Has it tried what the change would have done to answers that were given. */
    public void tryOut() {
        panel.begin(trials.request(new TryRuleLine(change(false), panel.getFrom(), panel.getUntil())), trials);
    }

    /** Asks how far the trial is. */
    public void refreshTrial() {
        panel.refresh(trials);
    }

    public String propose() {
        return proposed(false);
    }

    public String remove() {
        return proposed(true);
    }

    private String proposed(boolean removed) {
        ProposalNumber number =
                proposals.propose(new ProposeChange(ChangeRuleLine.KIND, change(removed), form.getReason(), token));
        return "/casework/proposal?faces-redirect=true&number=" + number;
    }

    private ChangeRuleLine change(boolean removed) {
        RuleLine changed = form.line(table.latest().line(line).orElse(null));
        return new ChangeRuleLine(area, table.latest().revision(), form.getValidFrom(), removed, changed);
    }

    /** Whether the line is there already. */
    public boolean isKnown() {
        return table.latest().line(line).isPresent();
    }

    public List<SelectItem> getMatterKinds() {
        return table.latest().matterKinds().stream()
                .map(kind -> new SelectItem(kind.id(), kind.name().text(frame.getLanguage())))
                .toList();
    }

    public List<SelectItem> getLists() {
        return lists.all().stream()
                .map(type -> new SelectItem(type.id(), type.name().text(frame.getLanguage())))
                .toList();
    }

    public List<SelectItem> getMeasures() {
        return table.measures().entrySet().stream()
                .map(measure ->
                        new SelectItem(measure.getKey(), measure.getValue().text(frame.getLanguage())))
                .toList();
    }

    /** The grades of the area's scoring model; none where it has no model. */
    public List<SelectItem> getGrades() {
        return models.search().stream()
                .map(model -> models.require(model.id(), null).inForce())
                .filter(model -> model.areas().contains(area))
                .flatMap(model -> model.grades().stream())
                .map(grade -> new SelectItem(
                        grade.grade(), grade.grade() + " " + grade.words().text(frame.getLanguage())))
                .toList();
    }

    public Effect[] getEffects() {
        return Effect.values();
    }

    public ListColour[] getColours() {
        return ListColour.values();
    }

    public RecordKind[] getRecordKinds() {
        return RecordKind.values();
    }

    public SubjectKind[] getSubjectKinds() {
        return SubjectKind.values();
    }

    /** The persons behind an organisation who may be looked at as well (K-18). */
    public RelationRole[] getRoles() {
        return RelationRole.values();
    }

    public RuleTableView getTable() {
        return table;
    }

    public RuleLineForm getForm() {
        return form;
    }

    public TrialPanel getPanel() {
        return panel;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }
}
