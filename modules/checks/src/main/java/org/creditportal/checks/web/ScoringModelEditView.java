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
import org.creditportal.checks.api.scoring.ChangeScoringModel;
import org.creditportal.checks.api.scoring.ScoringModelView;
import org.creditportal.checks.api.scoring.ScoringModels;
import org.creditportal.checks.api.trial.RuleTrials;
import org.creditportal.checks.api.trial.TryScoringModel;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.responsibility.api.AreaDirectory;
import org.creditportal.webkit.web.PageFrame;

/** {@code /checks/model-edit}: the next edition of a scoring model, or a new one, tried against past answers and proposed to the credit office. */
@Named
@ViewScoped
public class ScoringModelEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ScoringModels models;

    @Inject
    private RuleTrials trials;

    @Inject
    private ChangeProposals proposals;

    @Inject
    private ListTypeDirectory lists;

    @Inject
    private AreaDirectory areas;

    @Inject
    private LegalDate legalDate;

    @Inject
    private PageFrame frame;

    private final CommandToken token = CommandToken.next();
    private String id;
    private ScoringModelView former;
    private ScoringModelForm form;
    private final TrialPanel panel = new TrialPanel();

    public void load() {
        if (id == null || id.isBlank()) {
            form = ScoringModelForm.empty();
        } else {
            ScoringModelView newest = models.require(id, null);
            former = models.require(id, newest.newest());
            form = ScoringModelForm.of(former.inForce());
        }
        form.beginOn(legalDate.today());
        panel.beginOn(legalDate.today());
    }

    /** Has it tried what the change would have done to answers that were given. */
    public void tryOut() {
        panel.begin(trials.request(new TryScoringModel(change(), panel.getFrom(), panel.getUntil())), trials);
    }

    /** Asks how far the trial is. */
    public void refreshTrial() {
        panel.refresh(trials);
    }

    public String propose() {
        ProposalNumber number =
                proposals.propose(new ProposeChange(ChangeScoringModel.KIND, change(), form.getReason(), token));
        return "/casework/proposal?faces-redirect=true&number=" + number;
    }

    private ChangeScoringModel change() {
        return former == null
                ? new ChangeScoringModel(ChangeScoringModel.NEW, form.model(null))
                : new ChangeScoringModel(former.newest(), form.model(former.inForce()));
    }

    /** Whether the model is there already. */
    public boolean isKnown() {
        return former != null;
    }

    public List<SelectItem> getLists() {
        return lists.all().stream()
                .map(type -> new SelectItem(type.id(), type.name().text(frame.getLanguage())))
                .toList();
    }

    public List<SelectItem> getAreas() {
        return areas.all().stream()
                .map(known -> new SelectItem(
                        known.definition().id(), known.definition().name().text(frame.getLanguage())))
                .toList();
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

    public ScoringModelForm getForm() {
        return form;
    }

    public TrialPanel getPanel() {
        return panel;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
