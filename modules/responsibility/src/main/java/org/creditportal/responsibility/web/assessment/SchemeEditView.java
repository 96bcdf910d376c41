package org.creditportal.responsibility.web.assessment;

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
import org.creditportal.casework.api.supervision.BureauFigures;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.responsibility.api.assessment.AssessmentScheme;
import org.creditportal.responsibility.api.assessment.AssessmentSchemes;
import org.creditportal.responsibility.api.assessment.ChangeAssessmentScheme;
import org.creditportal.responsibility.api.assessment.IndicatorKind;
import org.creditportal.responsibility.web.supervision.SupervisionTexts;

/** {@code /responsibility/scheme-edit}: the next edition of the scheme of assessment, proposed to a second officer. */
@Named
@ViewScoped
public class SchemeEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AssessmentSchemes schemes;

    @Inject
    private ChangeProposals proposals;

    @Inject
    private BureauFigures figures;

    @Inject
    private SupervisionTexts texts;

    @Inject
    private LegalDate legalDate;

    private final CommandToken token = CommandToken.next();
    private int seenVersion;
    private SchemeForm form;

    public void load() {
        AssessmentScheme newest = schemes.newest();
        seenVersion = newest.version();
        form = SchemeForm.of(newest);
        form.setValidFrom(legalDate.today());
    }

    public String propose() {
        ChangeAssessmentScheme change =
                new ChangeAssessmentScheme(seenVersion, form.getValidFrom(), form.scheme(schemes.require(seenVersion)));
        ProposalNumber number =
                proposals.propose(new ProposeChange(ChangeAssessmentScheme.KIND, change, form.getReason(), token));
        return "/casework/proposal?faces-redirect=true&number=" + number;
    }

    /** What indicators may rest on, in the words of each module. */
    public List<SelectItem> getFigures() {
        return figures.figures().stream()
                .map(figure -> new SelectItem(figure.key().toString(), texts.figure(figure.key())))
                .toList();
    }

    public IndicatorKind[] getKinds() {
        return IndicatorKind.values();
    }

    public SchemeForm getForm() {
        return form;
    }
}
